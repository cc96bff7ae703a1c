/** What an editor states of the accessibility of the publication, and what speaks against it. */
import type { Nodes, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import type { AccessibilityStatement } from '../read/publication-metadata.ts'
import { report } from '../rules/report.ts'
import { isMoving } from './moving-image.ts'
import type { ResolvedImage } from './resolved-publication.ts'

type Section = { readonly file: VFile | undefined; readonly tree: Root }

/**
 * A publication that is stated to keep WCAG 2.2 (level AA) has no image that moves, for nobody can
 * stop it (2.2.2), and no table without a header (1.3.1). All else of WCAG that can be seen in a
 * manuscript is a rule of its own, which holds without a statement too.
 *
 * Reports `accessibility-statement-true` where the obstacle is.
 */
export function checkAccessibilityStatement(
  statement: AccessibilityStatement | undefined,
  sections: readonly Section[],
  images: ReadonlyMap<string, ResolvedImage>
): void {
  if (!statement) return
  for (const { file, tree } of sections) {
    if (!file) continue
    visit(tree, (node) => {
      const obstacle = obstacleIn(node, images)
      if (obstacle === undefined) return
      const reason = `Onverwachte ${obstacle}, want publication.yaml verklaart de uitgave toegankelijk`
      report(file, 'accessibility-statement-true', { reason, place: node.position })
    })
  }
}

function obstacleIn(
  node: Nodes,
  images: ReadonlyMap<string, ResolvedImage>
): string | undefined {
  if (node.type === 'table') {
    const [head] = node.children
    return head && toString(head).trim() !== '' ? undefined : 'tabel zonder kopregel'
  }
  const image = node.type === 'image' ? images.get(node.url) : undefined
  return image && isMoving(image.resource)
    ? `bewegende afbeelding \`${image.resource.path}\``
    : undefined
}
