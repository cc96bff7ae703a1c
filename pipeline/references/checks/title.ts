import { asText } from '../../read/values.ts'
import { report } from '../../rules/report.ts'
import type { BibliographyItem } from '../bibliography.ts'
import { placeOf } from '../parsed-entry.ts'

/** Reports `title-not-capitals`. */
export function checkTitle(entry: BibliographyItem): void {
  for (const variable of ['title', 'container-title', 'collection-title']) {
    const text = asText(entry.item[variable])
    if (text === undefined || !isCapitals(text)) continue
    const reason = `Onverwachte hoofdletters in \`${text}\` van bron \`${entry.item.id}\``
    report(entry.file, 'title-not-capitals', {
      reason,
      place: placeOf(entry, variable),
      actual: text
    })
  }
}

/** One word may be an abbreviation: JAMA. */
function isCapitals(text: string): boolean {
  if (text !== text.toUpperCase()) return false
  const words = text.match(/\p{L}{2,}/gu) ?? []
  return words.length > 1 && words.join('').length > 8
}
