/** One file of a text that is put together: its lines, and the places where it includes another. */
import type { Nodes, Root, RootContent } from 'mdast'
import type { LeafDirective } from 'mdast-util-directive'
import type { VFile } from 'vfile'
import type { TypedLine } from '../rules/origin.ts'
import { report } from '../rules/report.ts'
import { checkDirectiveAttributes } from './directive-attributes.ts'
import { checkDirectives } from './directives.ts'
import { checkFences } from './fences.ts'
import { checkHtml } from './html.ts'
import { parseMarkdown } from './markdown.ts'

export type TextPart = {
  readonly lines: readonly TypedLine[]
  /** In order; one in another block, such as a list, is not among them. */
  readonly includes: readonly LeafDirective[]
}

/** A section, which is not included by another file. Reports `directive-attribute-known`. */
export function sectionPart(file: VFile): TextPart {
  return textPart(file, parseMarkdown(file))
}

const nextParagraph = 'Volgende alinea.'

/**
 * A file that is included. A block that it does not close would go on in the text that includes it,
 * so it is left out.
 *
 * Reports `directive-attribute-known`, and `directive-closed`, or `html-absent` for a comment without end.
 */
export function includedPart(file: VFile): TextPart {
  const tree = parseMarkdown(`${String(file)}\n\n${nextParagraph}`)
  const { lines, includes } = textPart(file, tree)
  const last = tree.children.at(-1)
  const start = last?.position?.start.line ?? lines.length
  // The paragraph stands below the lines of the file.
  if (!last || start > lines.length) return { lines, includes }
  reportOpen(last, file)
  return { lines: lines.slice(0, start - 1), includes }
}

/** What is left out is always said. */
function reportOpen(block: RootContent, file: VFile): void {
  const open: Root = { type: 'root', children: [block] }
  const before = file.messages.length
  checkFences(open, file)
  checkDirectives(open, file)
  checkHtml(open, file)
  if (file.messages.length > before) return
  const place = block.position && { ...block.position.start }
  report(file, 'directive-closed', {
    reason: 'Blok begint hier en eindigt nergens',
    place
  })
}

function textPart(file: VFile, { children }: Root): TextPart {
  const lines = String(file)
    .split(/\r\n?|\n/)
    .map((text, index) => ({ text, file, line: index + 1 }))
  const includes = children.filter(isInclude)
  checkDirectiveAttributes({ type: 'root', children: includes }, file)
  return { lines, includes }
}

/** `::invoegen{bestand="…"}`. */
export function isInclude(node: Nodes): node is LeafDirective {
  return node.type === 'leafDirective' && node.name === 'invoegen'
}
