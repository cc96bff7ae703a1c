import { asText } from '../../read/values.ts'
import { report } from '../../rules/report.ts'
import type { BibliographyItem } from '../bibliography.ts'
import { type CslItem, datePartsOf, namesOf } from '../csl-item.ts'
import { normalDoi } from '../doi.ts'
import { readIsbn } from '../isbn.ts'
import { plainText } from '../plain-text.ts'

/** Parts of a work have its ISBN as well. */
const wholeTypes = new Set(['book', 'report', 'pamphlet', 'thesis'])

/** Reports `bibliography-work-unique`: the same DOI or ISBN, or the same title, year and first name. */
export function checkDuplicateWorks(entries: readonly BibliographyItem[]): void {
  const seen = new Map<string, BibliographyItem>()
  for (const entry of entries) {
    const signs = signsOf(entry.item)
    const first = signs.map((sign) => seen.get(sign)).find(Boolean)
    if (first) reportSecond(entry, first)
    for (const sign of signs) if (!seen.has(sign)) seen.set(sign, entry)
  }
}

function signsOf(item: CslItem): readonly string[] {
  const doi = normalDoi(asText(item['DOI']) ?? '')
  const isbn = readIsbn(asText(item['ISBN']) ?? '')
  const [year] = datePartsOf(item, 'issued')
  const title = plainText(asText(item['title']) ?? '')
  const [name] = [...namesOf(item, 'author'), ...namesOf(item, 'editor')]
  const isTelling = title.length > 3 && year !== undefined
  return [
    ...(doi === undefined ? [] : [`doi ${doi.toLowerCase()}`]),
    ...(isbn.kind === 'valid' && wholeTypes.has(item.type)
      ? [`isbn ${isbn.hyphenated}`]
      : []),
    ...(isTelling
      ? [`title ${title} ${year} ${plainText(name?.family ?? name?.literal ?? '')}`]
      : [])
  ]
}

function reportSecond(
  { item, file, place }: BibliographyItem,
  first: BibliographyItem
): void {
  const { line } = first.place.start
  const reason = `Bron \`${item.id}\` is hetzelfde werk als \`${first.item.id}\` in ${first.file.basename} op regel ${line}`
  report(file, 'bibliography-work-unique', { reason, place, actual: item.id })
}
