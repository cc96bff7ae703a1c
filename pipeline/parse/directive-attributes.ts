/** What may stand between the braces of a directive. */
import type { Root } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { expectedPhrase, nearest } from '../rules/nearest.ts'
import { report } from '../rules/report.ts'
import { directiveNames } from './directives.ts'

/** By the name of the directive; each may have an `id` too. */
const flags: ReadonlyMap<string, readonly string[]> = new Map([
  ['figuur', ['decoratief']],
  ['tabel', ['rijkoppen', 'breed']]
])

const texts: ReadonlyMap<string, readonly string[]> = new Map([
  ['figuur', ['bron', 'licentie', 'beschrijving']]
])

/** Reports `directive-attribute-known`: a misspelt attribute would silently do nothing. */
export function checkDirectiveAttributes(tree: Root, file: VFile): void {
  const names: readonly string[] = directiveNames.containerDirective
  visit(tree, 'containerDirective', (node) => {
    // A name that is wrong is said already.
    if (!names.includes(node.name)) return
    for (const [name, value] of Object.entries(node.attributes ?? {}))
      checkAttribute(node, name, value ?? '', file)
  })
}

function checkAttribute(
  node: ContainerDirective,
  name: string,
  value: string,
  file: VFile
): void {
  const textNames = texts.get(node.name) ?? []
  const known = ['id', ...(flags.get(node.name) ?? []), ...textNames]
  const isEmpty = textNames.includes(name) && value.trim() === ''
  if (known.includes(name) && !isEmpty) return
  const expected = isEmpty ? `${name}="…"` : nearest(name, known)
  report(file, 'directive-attribute-known', {
    reason: `Onverwachte eigenschap \`${name}\` van \`:::${node.name}\`${expectedPhrase(expected)}`,
    place: node.position && { ...node.position.start },
    actual: name,
    ...(expected !== undefined && { expected: [expected] })
  })
}
