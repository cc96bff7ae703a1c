/** What stands inside a figure, a table, a formula, a quotation and a box; the numbers of a chart are in `charts.ts`. */
import type { Image, Paragraph, Root, RootContent } from 'mdast'
import type { ContainerDirective, TextDirective } from 'mdast-util-directive'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { boxKinds } from '../parse/box-kinds.ts'
import { isIdentifier, reportIdentifier } from '../parse/identifier.ts'
import { isLanguageTag, languageTagPhrase } from '../rules/language-tag.ts'
import { report } from '../rules/report.ts'

/** The text between the square brackets: the caption of a figure or table, the title of a box, the source of a quotation. */
export function directiveTitle(node: ContainerDirective): Paragraph | undefined {
  const first = node.children[0]
  return first?.type === 'paragraph' && first.data?.directiveLabel ? first : undefined
}

/** `:::kader[]` has no title either. */
export function hasTitle(node: ContainerDirective): boolean {
  const title = directiveTitle(node)
  return title !== undefined && toString(title).trim() !== ''
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

/** `:::figuur{decoratief}`: an image that tells nothing. */
export function isDecorative({ name, attributes }: ContainerDirective): boolean {
  return name === 'figuur' && Object.hasOwn(attributes ?? {}, 'decoratief')
}

/** `:::tabel{ongenummerd}`: it has a caption or title, but does not count. */
export function isUnnumbered({ attributes }: ContainerDirective): boolean {
  return Object.hasOwn(attributes ?? {}, 'ongenummerd')
}

/** Reports `directive-content-valid`, `identifier-well-formed` and `language-tag-valid`. */
export function checkDirectiveContent(tree: Root, file: VFile): void {
  visit(tree, 'containerDirective', (node) => {
    const place = node.position && { ...node.position.start }
    const id = node.attributes?.['id'] ?? undefined
    if (id !== undefined && !isIdentifier(id)) reportIdentifier(id, place, file)
    const reason = contentFault(node)
    if (reason !== undefined) report(file, 'directive-content-valid', { reason, place })
  })
  visit(tree, 'textDirective', (node) => {
    // A variable is reported where it was to be filled in; a mark of the register may stand between words.
    if (node.name === 'var' || node.name === 'index') return
    checkWords(node, file)
    if (node.name === 'lang') checkLanguage(node, file)
  })
}

function checkWords(node: TextDirective, file: VFile): void {
  if (toString(node).trim() !== '') return
  const expected = node.name === 'pagina' ? ':pagina[#kenmerk]' : `:${node.name}[tekst]`
  const reason = `Onverwachte lege \`:${node.name}\`, verwacht \`${expected}\``
  report(file, 'directive-content-valid', { reason, place: node.position })
}

function contentFault(node: ContainerDirective): string | undefined {
  const isTitled = hasTitle(node)
  const tables = directiveBody(node).filter((child) => child.type === 'table').length
  if (node.name === 'figuur') {
    if (!figureImage(node)) return imageFault(node)
    if (isDecorative(node)) return decorationFault(node)
    if (!isTitled) return 'Figuur zonder bijschrift, verwacht `:::figuur[bijschrift]`'
  }
  if (node.name === 'grafiek' && !isTitled)
    return 'Grafiek zonder bijschrift, verwacht `:::grafiek[bijschrift]`'
  if (node.name === 'tabel') {
    if (tables !== 1) return `Onverwacht aantal tabellen \`${tables}\`, verwacht \`1\``
    if (!isTitled) return 'Tabel zonder bijschrift, verwacht `:::tabel[bijschrift]`'
  }
  if (node.name === 'tijdlijn') return timelineFault(node)
  if (node.name === 'formule') return formulaFault(node)
  const word = wordOf(node)
  if (word === undefined) return undefined
  const isBox = boxKinds.has(node.name)
  if (isBox && !isTitled)
    return `${word} zonder titel, verwacht \`:::${node.name}[titel]\``
  return directiveBody(node).length === 0 ? `${word} zonder tekst` : undefined
}

/** One list, with a beginning and an end; each item is looked at in `parse/timelines.ts`. */
function timelineFault(node: ContainerDirective): string | undefined {
  const [list, ...others] = directiveBody(node)
  if (list?.type !== 'list' || others.length > 0)
    return 'Onverwachte inhoud van een tijdlijn, verwacht één lijst met `- **datum** tekst`'
  const { length } = list.children
  if (length < 2)
    return `Onverwacht aantal punten \`${length}\` in een tijdlijn, verwacht ten minste \`2\``
  return hasTitle(node)
    ? undefined
    : 'Tijdlijn zonder bijschrift, verwacht `:::tijdlijn[bijschrift]`'
}

function imageFault(node: ContainerDirective): string {
  let hasImage = false
  visit(node, 'image', () => {
    hasImage = true
  })
  return hasImage
    ? 'Figuur met nog iets naast de afbeelding, verwacht haar in een eigen alinea'
    : 'Figuur zonder afbeelding, verwacht `![beschrijving](bestand)`'
}

/** A number needs one formula; what it is about is in the text around it. */
function formulaFault(node: ContainerDirective): string | undefined {
  const body = directiveBody(node)
  if (directiveTitle(node))
    return 'Onverwachte titel bij een formule, verwacht `:::formule` zonder `[…]`'
  if (body.length === 1 && body[0]?.type === 'math') return undefined
  return 'Onverwachte inhoud van `:::formule`, verwacht één formule tussen `$$` en `$$`'
}

/** What tells something is no decoration. */
function decorationFault(node: ContainerDirective): string | undefined {
  if (hasTitle(node)) return 'Onverwacht bijschrift bij een versiering'
  if (figureImage(node)?.alt)
    return 'Onverwachte beschrijving bij een versiering, verwacht `![](bestand)`'
  const { decoratief: _, ...others } = node.attributes ?? {}
  const [name] = Object.keys(others)
  return name === undefined ? undefined : `Onverwachte \`${name}\` bij een versiering`
}

const unnumberedWords: ReadonlyMap<string, string> = new Map([
  ['citaat', 'Citaat'],
  ['vers', 'Vers']
])

/** What a block of text is called: `Tip`, `Citaat`. */
function wordOf({ name }: ContainerDirective): string | undefined {
  return unnumberedWords.get(name) ?? boxKinds.get(name)
}

/** What stands between the braces of a directive; a name without a value has `''`. */
export type DirectiveAttributes = Readonly<Record<string, string | null | undefined>>

/** The language of `:lang[…]{en}`: the name of its first attribute without a value, a BCP 47 tag. */
export function languageOf(
  attributes: DirectiveAttributes | null | undefined
): string | undefined {
  const [tag = ''] =
    Object.entries(attributes ?? {}).find(([, value]) => value === '') ?? []
  return isLanguageTag(tag) ? tag : undefined
}

/** Reports `language-tag-valid`. */
function checkLanguage(
  { attributes, position: place }: TextDirective,
  file: VFile
): void {
  if (languageOf(attributes) !== undefined) return
  const [[name, value] = ['', '']] = Object.entries(attributes ?? {})
  const actual = value ? `${name}=${value}` : name
  const found =
    actual === ''
      ? 'Onverwachte `:lang` zonder taalcode'
      : `Onverwachte taalcode \`${actual}\``
  const reason = `${found}, ${languageTagPhrase(isLanguageTag(name) ? name : value || name)}`
  report(file, 'language-tag-valid', { reason, place, actual })
}
