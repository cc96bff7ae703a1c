import { asText } from '../../read/values.ts'
import { report } from '../../rules/report.ts'
import type { BibliographyItem } from '../bibliography.ts'
import { doiOfUrl, normalDoi } from '../doi.ts'
import { placeOf } from '../parsed-entry.ts'

/** Reports `doi-valid`, `doi-form` and `doi-in-own-field`. */
export function checkDoi(entry: BibliographyItem): void {
  const { item, file } = entry
  const written = asText(item['DOI'])
  if (written === undefined) return checkUrl(entry)
  const place = placeOf(entry, 'DOI')
  const doi = normalDoi(written)
  if (doi === undefined) {
    const reason = `Onverwachte DOI \`${written}\` van bron \`${item.id}\`, verwacht \`10.…/…\``
    report(file, 'doi-valid', { reason, place, actual: written })
  } else if (doi !== written) {
    const reason = `Onverwachte vorm \`${written}\` van een DOI, verwacht \`${doi}\``
    report(file, 'doi-form', { reason, place, actual: written, expected: [doi] })
  }
}

function checkUrl(entry: BibliographyItem): void {
  const { item, file } = entry
  const url = asText(item['URL']) ?? ''
  const doi = doiOfUrl(url)
  if (doi === undefined) return
  const reason = `Onverwachte DOI in het adres van bron \`${item.id}\`, verwacht \`${doi}\` als DOI`
  report(file, 'doi-in-own-field', { reason, place: placeOf(entry, 'URL'), actual: url })
}
