/** The reference list: BibLaTeX or CSL-JSON in, CSL-JSON items with their places out. */
import type { Position } from 'unist'
import type { VFile } from 'vfile'
import { report } from '../rules/report.ts'
import { parseBiblatex } from './biblatex.ts'
import { parseCslJson } from './csl-json.ts'
import type { CslItem } from './csl-item.ts'

export type Bibliography = {
  /** In the order of the files; a key that comes twice keeps its first item. */
  readonly items: ReadonlyMap<string, BibliographyItem>
}

export type BibliographyItem = {
  readonly item: CslItem
  readonly file: VFile
  /** Where the key stands. */
  readonly place: Position
}

/** Reports `bibliography-well-formed` and `bibliography-key-unique`. */
export function parseBibliography(files: readonly VFile[]): Bibliography {
  const items = new Map<string, BibliographyItem>()
  for (const file of files) {
    const isBiblatex = file.extname === '.bib'
    for (const { item, place } of isBiblatex ? parseBiblatex(file) : parseCslJson(file)) {
      const first = items.get(item.id)
      if (first) reportSecond(item.id, file, place, first)
      else items.set(item.id, { item, file, place })
    }
  }
  return { items }
}

function reportSecond(
  key: string,
  file: VFile,
  place: Position,
  first: BibliographyItem
): void {
  const { line } = first.place.start
  report(file, 'bibliography-key-unique', {
    reason: `Onverwachte tweede bron met sleutel \`${key}\`; de eerste staat in ${first.file.basename} op regel ${line}`,
    place,
    actual: key
  })
}
