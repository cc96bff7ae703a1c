/** Directives: `:::figuur[…]{#id}` and its like. Which there are, and whether each is whole. */
import type { Root } from 'mdast'
import type { Directives } from 'mdast-util-directive'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { expectedPhrase, nearest } from '../rules/nearest.ts'
import { report } from '../rules/report.ts'
import { boxKinds } from './box-kinds.ts'

/** The directives of the manuscript language, by the form they are written in. */
export const directiveNames = {
  containerDirective: [
    'figuur',
    'grafiek',
    'tabel',
    'formule',
    'citaat',
    'vers',
    ...boxKinds.keys(),
    'print',
    'scherm'
  ],
  leafDirective: [],
  textDirective: ['lang', 'begrip', 'afk', 'index', 'pagina', 'var']
} as const satisfies Record<Directives['type'], readonly string[]>

/**
 * Reports `directive-known` and `directive-closed`. A colon in running text (`zie:dit`) is
 * not meant as a directive: it becomes text again.
 */
export function checkDirectives(tree: Root, file: VFile): void {
  visit(tree, (node, index, parent) => {
    if (node.type === 'containerDirective') checkClosed(node, file)
    if (node.type === 'paragraph') checkStrayFence(node, file)
    if (!isDirective(node) || isKnown(node)) return
    if (
      node.type === 'textDirective' &&
      isPlainText(node) &&
      parent &&
      index !== undefined
    ) {
      const value = sourceOf(node, file)
      parent.children.splice(index, 1, { type: 'text', value, ...placeOf(node) })
      return
    }
    reportUnknown(node, file)
  })
}

function isDirective(node: { type: string }): node is Directives {
  return Object.hasOwn(directiveNames, node.type)
}

function isKnown(node: Directives): boolean {
  const names: readonly string[] = directiveNames[node.type]
  return names.includes(node.name)
}

function isPlainText(node: Directives): boolean {
  return node.children.length === 0 && Object.keys(node.attributes ?? {}).length === 0
}

function placeOf(node: Directives): Partial<Pick<Directives, 'position'>> {
  return node.position ? { position: node.position } : {}
}

/** With its colons, for `::figuur` is no fault in the name. */
const colons = { containerDirective: ':::', leafDirective: '::', textDirective: ':' }

function writtenForms(): string[] {
  const { containerDirective, leafDirective, textDirective } = directiveNames
  return [
    ...containerDirective.map((name) => colons.containerDirective + name),
    ...leafDirective.map((name) => colons.leafDirective + name),
    ...textDirective.map((name) => colons.textDirective + name)
  ]
}

function reportUnknown(node: Directives, file: VFile): void {
  const written = colons[node.type] + node.name
  const expected = nearest(written, writtenForms())
  report(file, 'directive-known', {
    reason: `Onverwacht blok \`${written}\`${expectedPhrase(expected)}`,
    place: node.position?.start,
    actual: written,
    ...(expected !== undefined && { expected: [expected] })
  })
}

/** The parser closes an open block silently at the end of what holds it; the source shows whether a fence is there. */
function checkClosed(node: Directives, file: VFile): void {
  if (!node.position) return
  const lines = sourceOf(node, file).split(/\r\n?|\n/)
  const opening = /^:+/.exec(lines[0] ?? '')?.[0] ?? ':::'
  const closing = /(?:^|[\s>])(:{3,})\s*$/.exec(lines.at(-1) ?? '')?.[1] ?? ''
  const lastChild = node.children.at(-1)
  const lineIsChilds = lastChild?.position?.end.line === node.position.end.line
  if (lines.length > 1 && !lineIsChilds && closing.length >= opening.length) return
  report(file, 'directive-closed', {
    reason: `Blok \`${node.name}\` begint hier en eindigt nergens, verwacht \`${opening}\``,
    place: node.position.start,
    expected: [opening]
  })
}

/** A line of colons that closes nothing. */
function checkStrayFence(node: Root['children'][number], file: VFile): void {
  const lines = sourceOf(node, file).split(/\r\n?|\n/)
  const index = lines.findIndex((line) => /^\s*:{3,}\s*$/.test(line))
  if (index === -1 || !node.position) return
  const { start } = node.position
  const point = { line: start.line + index, column: index === 0 ? start.column : 1 }
  const reason = 'Onverwachte `:::` die geen blok sluit'
  report(file, 'directive-closed', { reason, place: point })
}

function sourceOf(node: { position?: Directives['position'] }, file: VFile): string {
  const { start, end } = node.position ?? {}
  return String(file).slice(start?.offset ?? 0, end?.offset ?? 0)
}
