/** The file that `::invoegen{bestand="delen/kader.md"}` names. */
import { posix } from 'node:path'
import type { LeafDirective } from 'mdast-util-directive'
import type { VFile } from 'vfile'
import { expectedPhrase, nearest } from '../rules/nearest.ts'
import type { RuleId } from '../rules/registry.ts'
import { report } from '../rules/report.ts'

export type IncludableFiles = {
  /** The Markdown files of the publication, by path. */
  readonly texts: ReadonlyMap<string, VFile>
  /** Paths of the sections. */
  readonly spine: ReadonlySet<string>
}

export type IncludedFile = { readonly path: string; readonly file: VFile }

/**
 * @param holders
 *   The file in which `node` stands, last, and before it those that include that one; by path.
 * @returns
 *   `undefined` after a report of `directive-content-valid`, `file-inside-manuscript`, `file-readable`,
 *   `include-is-markdown`, `include-not-in-spine` or `include-not-circular`.
 */
export function includedFile(
  node: LeafDirective,
  file: VFile,
  holders: readonly string[],
  files: IncludableFiles
): IncludedFile | undefined {
  const name = node.attributes?.['bestand']?.trim() ?? ''
  const folder = posix.dirname(holders.at(-1) ?? '')
  const path = posix.join(folder, name)
  const included = files.texts.get(path)
  const fault = formFault(node) ?? fileFault(name, path, holders, files.spine)
  const isKnown = fault === undefined && included !== undefined
  if (isKnown) return { path, file: included }
  const { rule, reason } = fault ?? absent(name, folder, files)
  report(file, rule, { reason, place: node.position, actual: name })
  return undefined
}

type Fault = { readonly rule: RuleId; readonly reason: string }

function formFault({ attributes, children }: LeafDirective): Fault | undefined {
  const rule = 'directive-content-valid'
  if (children.length > 0)
    return { rule, reason: 'Onverwachte tekst tussen de haken van `::invoegen`' }
  if (attributes?.['bestand']?.trim()) return undefined
  const reason =
    'Onverwachte `::invoegen` zonder bestand, verwacht `::invoegen{bestand="deel.md"}`'
  return { rule, reason }
}

function fileFault(
  name: string,
  path: string,
  holders: readonly string[],
  spine: ReadonlySet<string>
): Fault | undefined {
  if (posix.isAbsolute(name) || path.split('/')[0] === '..') {
    const reason = `Onverwacht pad \`${name}\` buiten de map van de publicatie`
    return { rule: 'file-inside-manuscript', reason }
  }
  if (!path.endsWith('.md')) {
    const reason = `Onverwacht bestand \`${name}\`, verwacht een Markdown-bestand (\`.md\`)`
    return { rule: 'include-is-markdown', reason }
  }
  if (holders.includes(path)) {
    const ring = [...holders.slice(holders.indexOf(path)), path]
    const shown = ring.map((part) => `\`${part}\``).join(' → ')
    const reason = `Onverwachte kring van ingevoegde bestanden: ${shown}`
    return { rule: 'include-not-circular', reason }
  }
  if (!spine.has(path)) return undefined
  const reason = `Onverwacht bestand \`${name}\`: het is al een onderdeel van \`spine\``
  return { rule: 'include-not-in-spine', reason }
}

/** Absent, not readable, or a link: only plain files of the folder are known. */
function absent(name: string, folder: string, { texts, spine }: IncludableFiles): Fault {
  const others = [...texts.keys()].filter((path) => !spine.has(path))
  const expected = nearest(
    name,
    others.map((path) => posix.relative(folder, path))
  )
  const reason = `Bestand \`${name}\` is er niet als gewoon bestand${expectedPhrase(expected)}`
  return { rule: 'file-readable', reason }
}
