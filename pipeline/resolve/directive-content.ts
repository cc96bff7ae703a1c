/** What stands inside a figure, a table and a box. */
import type { Image, Paragraph, Root, RootContent } from 'mdast'
import type { ContainerDirective, TextDirective } from 'mdast-util-directive'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { report } from '../rules/report.ts'

/** The text between the square brackets: the caption of a figure or table, the title of a box. */
export function directiveTitle(node: ContainerDirective): Paragraph | undefined {
  const first = node.children[0]
  return first?.type === 'paragraph' && first.data?.directiveLabel ? first : undefined
}

/** The content without the title. */
export function directiveBody(node: ContainerDirective): RootContent[] {
  const title = directiveTitle(node)
  return node.children.filter((child) => child !== title)
}

/** The image of a figure: a paragraph that holds it and nothing else. */
export function figureImage(node: ContainerDirective): Image | undefined {
  for (const child of directiveBody(node)) {
    if (child.type !== 'paragraph' || child.children.length !== 1) continue
    const [only] = child.children
    if (only?.type === 'image') return only
  }
  return undefined
}

/** Reports `directive-content-valid`. */
export function checkDirectiveContent(tree: Root, file: VFile): void {
  visit(tree, 'containerDirective', (node) => {
    const fault = contentFault(node) ?? identifierFault(node)
    if (fault === undefined) return
    const place = node.position && { ...node.position.start }
    report(file, 'directive-content-valid', { reason: fault, place })
  })
  visit(tree, 'textDirective', (node) => {
    if (node.name !== 'lang') return checkWords(node, file)
    if (languageOf(node.attributes) !== undefined) return
    const reason = 'Onverwachte taal, verwacht een taalcode als `{en}`'
    report(file, 'directive-content-valid', { reason, place: node.position })
  })
}

function checkWords(node: TextDirective, file: VFile): void {
  if (toString(node).trim() !== '') return
  const reason = `Onverwachte lege \`:${node.name}\`, verwacht \`:${node.name}[tekst]\``
  report(file, 'directive-content-valid', { reason, place: node.position })
}

function contentFault(node: ContainerDirective): string | undefined {
  const title = directiveTitle(node)
  const tables = directiveBody(node).filter((child) => child.type === 'table').length
  if (node.name === 'figuur') {
    if (!figureImage(node))
      return 'Figuur zonder afbeelding, verwacht `![beschrijving](bestand)`'
    if (!title) return 'Figuur zonder bijschrift, verwacht `:::figuur[bijschrift]`'
  }
  if (node.name === 'tabel') {
    if (tables !== 1) return `Onverwacht aantal tabellen \`${tables}\`, verwacht \`1\``
    if (!title) return 'Tabel zonder bijschrift, verwacht `:::tabel[bijschrift]`'
  }
  if (node.name === 'kader') {
    if (!title) return 'Kader zonder titel, verwacht `:::kader[titel]`'
    if (directiveBody(node).length === 0) return 'Kader zonder tekst'
  }
  return undefined
}

/** In the form that a heading’s `{#id}` has too: an id may not hold spaces. */
function identifierFault({ attributes }: ContainerDirective): string | undefined {
  const id = attributes?.['id']
  if (typeof id !== 'string' || /^[A-Za-z][\w.-]*$/.test(id)) return undefined
  return `Onverwacht kenmerk \`${id}\`, verwacht een letter en dan letters, cijfers, \`-\`, \`_\` of \`.\``
}

/** The language of `:lang[…]{en}`: the name of its first attribute without a value, a BCP 47 tag. */
export function languageOf(
  attributes: Readonly<Record<string, string | null | undefined>> | null | undefined
): string | undefined {
  const [tag = ''] =
    Object.entries(attributes ?? {}).find(([, value]) => value === '') ?? []
  return /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag) ? tag : undefined
}
