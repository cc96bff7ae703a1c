/** The reference list: BibLaTeX, CSL-JSON, CSL-YAML or RIS in, CSL-JSON items with their places out. */
import type { VFile } from 'vfile'
import { report } from '../rules/report.ts'
import { parseBiblatex } from './biblatex.ts'
import { checkReferences } from './checks/index.ts'
import { parseCslJson } from './csl-json.ts'
import { parseCslYaml } from './csl-yaml.ts'
import { normalDoi } from './doi.ts'
import type { ParsedEntry } from './parsed-entry.ts'
import { parseRis } from './ris.ts'

export type Bibliography = {
  /** In the order of the files; a key that comes twice keeps its first item. */
  readonly items: ReadonlyMap<string, BibliographyItem>
}

export type BibliographyItem = ParsedEntry & { readonly file: VFile }

/** Characters: some sixty thousand works. */
const maxLength = 16_000_000

/**
 * @param latestYear
 *   The last year that a work can be of: that of the publication, or of its last change.
 *
 * Reports `bibliography-bounded`, `bibliography-key-unique`, and the rules of the readers and of `checkReferences`.
 */
export function parseBibliography(
  files: readonly VFile[],
  latestYear: number
): Bibliography {
  const items = new Map<string, BibliographyItem>()
  const read = files.filter(isBounded)
  const biblatex = parseBiblatex(read.filter(({ extname }) => extname === '.bib'))
  for (const file of read) {
    for (const entry of biblatex.get(file) ?? parseFile(file)) {
      const first = items.get(entry.item.id)
      if (first) reportSecond(entry, file, first)
      else items.set(entry.item.id, { ...entry, file })
    }
  }
  checkReferences([...items.values()], latestYear)
  for (const [key, entry] of items) {
    const { DOI } = entry.item
    const doi = typeof DOI === 'string' ? normalDoi(DOI) : undefined
    if (doi !== undefined && doi !== DOI)
      items.set(key, { ...entry, item: { ...entry.item, DOI: doi } })
  }
  return { items }
}

function parseFile(file: VFile): readonly ParsedEntry[] {
  if (file.extname === '.ris') return parseRis(file)
  return file.extname === '.json' ? parseCslJson(file) : parseCslYaml(file)
}

function isBounded(file: VFile): boolean {
  const { length } = String(file)
  if (length <= maxLength) return true
  const reason = `Onverwacht grote literatuurlijst van ${Math.round(length / 1e6)} miljoen tekens, verwacht ten hoogste ${maxLength / 1e6} miljoen`
  report(file, 'bibliography-bounded', { reason, place: { line: 1, column: 1 } })
  return false
}

function reportSecond(
  { item, place }: ParsedEntry,
  file: VFile,
  first: BibliographyItem
): void {
  const { line } = first.place.start
  report(file, 'bibliography-key-unique', {
    reason: `Onverwachte tweede bron met sleutel \`${item.id}\`; de eerste staat in ${first.file.basename} op regel ${line}`,
    place,
    actual: item.id
  })
}
