/** What may stand between the braces of a directive. */
import type { Root } from 'mdast'
import type { Directives } from 'mdast-util-directive'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { expectedPhrase, nearest } from '../rules/nearest.ts'
import { report } from '../rules/report.ts'
import { boxKinds } from './box-kinds.ts'
import { mediumOf } from './conditional-content.ts'
import { colons, directiveNames } from './directives.ts'

type AttributeNames = {
  /** They stand by themselves: `{breed}`. */
  readonly flags?: readonly string[]
  /** They have a value: `{bron="De vereniging"}`. */
  readonly texts?: readonly string[]
}

/** By the name of the directive; each block may have an `id` too. */
const attributeNames: ReadonlyMap<string, AttributeNames> = new Map<
  string,
  AttributeNames
>([
  [
    'figuur',
    { flags: ['decoratief', 'ongenummerd'], texts: ['bron', 'licentie', 'beschrijving'] }
  ],
  ['grafiek', { flags: ['ongenummerd'], texts: ['vorm', 'bestand', 'beschrijving'] }],
  ['tabel', { flags: ['rijkoppen', 'breed', 'ongenummerd'] }],
  ['tijdlijn', { flags: ['ongenummerd'], texts: ['bron', 'licentie'] }],
  ...[...boxKinds.keys()].map((name) => [name, { flags: ['ongenummerd'] }] as const),
  ['formule', { texts: ['beschrijving'] }],
  ['begrip', { texts: ['term'] }],
  ['afk', {}],
  ['invoegen', { texts: ['bestand'] }],
  ['index', { texts: ['ingang', 'zie'] }],
  ['pagina', {}],
  ['var', {}]
])

/** Reports `directive-attribute-known`: a misspelt attribute would silently do nothing, or mean another term. */
export function checkDirectiveAttributes(tree: Root, file: VFile): void {
  const blocks: readonly string[] = directiveNames.containerDirective
  visit(tree, (node) => {
    // A name that is wrong is said already, and so is what a block for one medium may not have.
    if (
      node.type === 'containerDirective' &&
      blocks.includes(node.name) &&
      mediumOf(node) === undefined
    )
      checkAttributes(node, ['id'], file)
    // The attribute of `:lang` is its language.
    if (
      (node.type === 'textDirective' || node.type === 'leafDirective') &&
      attributeNames.has(node.name)
    )
      checkAttributes(node, [], file)
  })
}

function checkAttributes(
  node: Directives,
  general: readonly string[],
  file: VFile
): void {
  const { flags = [], texts = [] } = attributeNames.get(node.name) ?? {}
  const known = [...general, ...flags, ...texts]
  for (const [name, value] of Object.entries(node.attributes ?? {})) {
    const isEmpty = texts.includes(name) && (value ?? '').trim() === ''
    if (known.includes(name) && !isEmpty) continue
    // With one value to give, that one is meant, however it is spelled.
    const meant = nearest(name, known) ?? (texts.length === 1 ? texts[0] : undefined)
    reportAttribute(node, name, isEmpty ? `${name}="…"` : meant, file)
  }
}

function reportAttribute(
  node: Directives,
  name: string,
  expected: string | undefined,
  file: VFile
): void {
  const isBlock = node.type === 'containerDirective'
  const written = colons[node.type] + node.name
  report(file, 'directive-attribute-known', {
    reason: `Onverwachte eigenschap \`${name}\` van \`${written}\`${expectedPhrase(expected)}`,
    place: isBlock ? node.position && { ...node.position.start } : node.position,
    actual: name,
    ...(expected !== undefined && { expected: [expected] })
  })
}
