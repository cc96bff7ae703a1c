/** The attributes of `:begrip` and `:afk`: a wrong name would silently mean another term. */
import type { Root } from 'mdast'
import type { TextDirective } from 'mdast-util-directive'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { expectedPhrase, nearest } from '../rules/nearest.ts'
import { report } from '../rules/report.ts'

const attributeNames: Readonly<Record<string, readonly string[]>> = {
  begrip: ['term'],
  afk: []
}

/** Reports `directive-attribute-known`. */
export function checkDirectiveAttributes(tree: Root, file: VFile): void {
  visit(tree, 'textDirective', (node) => {
    const known = attributeNames[node.name]
    if (!known) return
    for (const name of Object.keys(node.attributes ?? {})) {
      if (!known.includes(name)) reportUnknown(node, name, known, file)
    }
  })
}

function reportUnknown(
  node: TextDirective,
  name: string,
  known: readonly string[],
  file: VFile
): void {
  // With one attribute to choose from, that one is meant, however it is spelled.
  const expected = nearest(name, known) ?? known[0]
  const phrase =
    known.length === 0 ? ', verwacht niets tussen accolades' : expectedPhrase(expected)
  report(file, 'directive-attribute-known', {
    reason: `Onverwacht attribuut \`${name}\` bij \`:${node.name}\`${phrase}`,
    place: node.position,
    actual: name,
    ...(expected !== undefined && { expected: [expected] })
  })
}
