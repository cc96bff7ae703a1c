/** The entry of the glossary that a `:begrip` or `:afk` means. */
import type { TextDirective } from 'mdast-util-directive'
import { toString } from 'mdast-util-to-string'
import type { VFile } from 'vfile'
import { expectedPhrase, nearest } from '../rules/nearest.ts'
import { report } from '../rules/report.ts'
import type { GlossaryEntry } from './glossary-entry.ts'
import { type Glossary, termKey } from './glossary.ts'

/** Reports `glossary-term-defined` and `abbreviation-declared`. */
export function findEntry(
  node: TextDirective,
  glossary: Glossary,
  file: VFile
): GlossaryEntry | undefined {
  const text = toString(node).trim()
  if (node.name === 'afk') {
    const entry = glossary.abbreviations.get(text)
    if (!entry && text !== '') reportUndeclared(node, text, glossary, file)
    return entry
  }
  const name = node.attributes?.['term']?.trim() || text
  const entry = glossary.terms.get(termKey(name))
  // Of one without words is said already that it is empty.
  if (!entry && name !== '') reportUndefined(node, name, glossary, file)
  return entry
}

/** With no glossary at all, the list is what is missing. */
function expectation(expected: string | undefined, glossary: Glossary): string {
  return glossary.entries.size === 0
    ? ', verwacht een lijst in een onderdeel `begrippen`'
    : expectedPhrase(expected)
}

function reportUndefined(
  node: TextDirective,
  name: string,
  glossary: Glossary,
  file: VFile
): void {
  const expected = glossary.terms.get(nearest(termKey(name), glossary.terms.keys()) ?? '')
  report(file, 'glossary-term-defined', {
    reason: `Onverwacht begrip \`${name}\`${expectation(expected?.term, glossary)}`,
    place: node.position,
    actual: name,
    ...(expected && { expected: [expected.term] })
  })
}

function reportUndeclared(
  node: TextDirective,
  name: string,
  glossary: Glossary,
  file: VFile
): void {
  const expected = nearest(name, glossary.abbreviations.keys())
  report(file, 'abbreviation-declared', {
    reason: `Onverwachte afkorting \`${name}\`${expectation(expected, glossary)}`,
    place: node.position,
    actual: name,
    ...(expected !== undefined && { expected: [expected] })
  })
}
