/** `:::print` and `:::scherm`: text for one medium. What is numbered, listed or linked to is the same in both. */
import type { Nodes, Parents, Root } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import { SKIP, visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { report } from '../rules/report.ts'
import { boxKinds } from './box-kinds.ts'

/** Print is the PDF; the screen is the reading edition and the EPUB. */
export type Medium = 'print' | 'screen'

const media: ReadonlyMap<string, Medium> = new Map([
  ['print', 'print'],
  ['scherm', 'screen']
])

/** @returns The only medium that shows the block; `undefined` for a figure, a table and a box. */
export function mediumOf({ name }: ContainerDirective): Medium | undefined {
  return media.get(name)
}

/** Reports `conditional-content-plain`. */
export function checkConditionalContent(tree: Root, file: VFile): void {
  visit(tree, 'containerDirective', (node, _index, parent) => {
    if (mediumOf(node) === undefined) return undefined
    const fault = formFault(node) ?? placeFault(node, parent)
    if (fault !== undefined) {
      const place = node.position && { ...node.position.start }
      report(file, 'conditional-content-plain', { reason: fault, place })
    }
    reportShared(node, file)
    return SKIP
  })
}

function formFault(node: ContainerDirective): string | undefined {
  const [first] = node.children
  if (!first) return `Onverwacht leeg blok \`:::${node.name}\`, verwacht tekst`
  const hasTitle = first.type === 'paragraph' && first.data?.directiveLabel
  if (!hasTitle && Object.keys(node.attributes ?? {}).length === 0) return undefined
  return `Onverwachte titel of kenmerk bij \`:::${node.name}\`, verwacht alleen \`:::${node.name}\``
}

/** Elsewhere an empty list item, figure or note would be left in the other medium; so would it be where nothing else stands. */
function placeFault(
  node: ContainerDirective,
  parent: Parents | undefined
): string | undefined {
  const isBox = parent?.type === 'containerDirective' && boxKinds.has(parent.name)
  if (parent?.type !== 'root' && !isBox)
    return `Onverwachte plaats van \`:::${node.name}\`, verwacht tussen alinea’s of in een kader`
  if (parent.children.some((sibling) => isForBoth(sibling))) return undefined
  return `Onverwacht blok \`:::${node.name}\` zonder tekst eromheen, verwacht ook tekst voor druk en scherm samen`
}

function isForBoth(node: Nodes): boolean {
  if (node.type === 'containerDirective') return mediumOf(node) === undefined
  if (node.type === 'paragraph') return !node.data?.directiveLabel
  return !['heading', 'html', 'definition', 'footnoteDefinition'].includes(node.type)
}

function reportShared(block: ContainerDirective, file: VFile): void {
  visit(block, (node) => {
    const found = node === block ? undefined : nameOfShared(node)
    if (found === undefined) return undefined
    const reason = `${found} in \`:::${block.name}\`, verwacht alleen tekst`
    const place = node.position && { ...node.position.start }
    report(file, 'conditional-content-plain', { reason, place })
    return SKIP
  })
}

function nameOfShared(node: Nodes): string | undefined {
  if (node.type === 'heading') return 'Onverwachte kop'
  if (node.type === 'footnoteReference') return 'Onverwachte nootverwijzing'
  if (node.type === 'footnoteDefinition') return 'Onverwachte noot'
  return node.type === 'containerDirective'
    ? `Onverwacht blok \`:::${node.name}\``
    : undefined
}
