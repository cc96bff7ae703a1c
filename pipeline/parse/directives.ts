/** Directives: `:::figuur[…]{#id}` and its like. Which there are. */
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
    'tijdlijn',
    'formule',
    'citaat',
    'vers',
    ...boxKinds.keys(),
    'print',
    'scherm'
  ],
  leafDirective: ['invoegen'],
  textDirective: ['lang', 'begrip', 'afk', 'index', 'pagina', 'var']
} as const satisfies Record<Directives['type'], readonly string[]>

/**
 * Reports `directive-known`. A colon in running text (`zie:dit`) is not meant as a directive: it
 * becomes text again.
 */
export function checkDirectives(tree: Root, file: VFile): void {
  visit(tree, (node, index, parent) => {
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
export const colons = {
  containerDirective: ':::',
  leafDirective: '::',
  textDirective: ':'
}

/** By name: as it is written. */
function writtenForms(): Map<string, string> {
  const { containerDirective, leafDirective, textDirective } = directiveNames
  return new Map([
    ...containerDirective.map(
      (name) => [name, colons.containerDirective + name] as const
    ),
    ...leafDirective.map((name) => [name, colons.leafDirective + name] as const),
    ...textDirective.map((name) => [name, colons.textDirective + name] as const)
  ])
}

function reportUnknown(node: Directives, file: VFile): void {
  const written = colons[node.type] + node.name
  const forms = writtenForms()
  const expected = forms.get(nearest(node.name, forms.keys()) ?? '')
  report(file, 'directive-known', {
    reason: `Onverwacht blok \`${written}\`${expectedPhrase(expected)}`,
    place: node.position?.start,
    actual: written,
    ...(expected !== undefined && { expected: [expected] })
  })
}

export function sourceOf(
  node: { position?: Directives['position'] },
  file: VFile
): string {
  const { start, end } = node.position ?? {}
  return String(file).slice(start?.offset ?? 0, end?.offset ?? 0)
}
