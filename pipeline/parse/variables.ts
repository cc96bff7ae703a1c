/** `:var[naam]`: a value of `publication.yaml` in the text, so that it is kept in one place. */
import type { Image, Root } from 'mdast'
import type { TextDirective } from 'mdast-util-directive'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import type { Variables } from '../read/variables.ts'
import { expectedPhrase, nearest } from '../rules/nearest.ts'
import { report } from '../rules/report.ts'

/**
 * Puts values in place of their names: plain text, with the position of the directive.
 *
 * Reports `variable-defined`, and `directive-content-valid` for a place that cannot hold one.
 */
export function fillVariables(tree: Root, file: VFile, variables: Variables): void {
  visit(tree, (node, index, parent) => {
    if (node.type === 'image') checkAlternativeText(node, file)
    if (node.type !== 'textDirective' || node.name !== 'var') return
    const value = valueOf(node, file, variables)
    if (value === undefined || !parent || index === undefined) return
    const { position } = node
    parent.children[index] = { type: 'text', value, ...(position && { position }) }
  })
}

function valueOf(
  node: TextDirective,
  file: VFile,
  variables: Variables
): string | undefined {
  const name = toString(node).trim()
  const { position: place } = node
  if (name === '') {
    const reason = 'Onverwachte `:var` zonder naam, verwacht `:var[naam]`'
    report(file, 'directive-content-valid', { reason, place })
    return undefined
  }
  const value = variables.get(name)
  if (value !== undefined) return value
  const expected = nearest(name, variables.keys())
  report(file, 'variable-defined', {
    reason: `Onverwachte variabele \`${name}\`${expectedPhrase(expected)}`,
    place,
    actual: name,
    ...(expected !== undefined && { expected: [expected] })
  })
  return undefined
}

/** Markdown keeps only the words of an alternative text: the name would stand there, not the value. */
function checkAlternativeText({ position: place }: Image, file: VFile): void {
  const source = String(file).slice(place?.start.offset ?? 0, place?.end.offset ?? 0)
  if (!/(?<!\\):var\[/.test(source)) return
  const reason = 'Onverwachte `:var` in een tekstalternatief, verwacht de woorden zelf'
  report(file, 'directive-content-valid', { reason, place })
}
