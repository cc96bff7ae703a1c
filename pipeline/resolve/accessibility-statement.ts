/** What an editor states of the accessibility of the publication, and what speaks against it. */
import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import type { AccessibilityStatement } from '../read/publication-metadata.ts'
import { report } from '../rules/report.ts'
import { isMoving } from './moving-image.ts'
import type { ResolvedImage } from './resolved-publication.ts'

type Section = { readonly file: VFile | undefined; readonly tree: Root }

/**
 * A publication that is stated to keep WCAG 2.2 (level AA) has no image that moves, for nobody can
 * stop it (2.2.2). All else of WCAG that can be seen in a manuscript is a rule of its own, which
 * holds without a statement too.
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
    visit(tree, 'image', ({ url, position }) => {
      const resource = images.get(url)?.resource
      if (!resource || !isMoving(resource)) return
      const reason = `Onverwachte bewegende afbeelding \`${resource.path}\`, want publication.yaml verklaart de uitgave toegankelijk`
      report(file, 'accessibility-statement-true', { reason, place: position })
    })
  }
}
