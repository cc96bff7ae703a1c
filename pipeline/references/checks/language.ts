import { parse } from 'bcp-47'
import { asText } from '../../read/values.ts'
import { expectedPhrase, nearest } from '../../rules/nearest.ts'
import { report } from '../../rules/report.ts'
import type { BibliographyItem } from '../bibliography.ts'
import { babelLanguage, babelLanguages } from '../languages.ts'
import { placeOf } from '../parsed-entry.ts'

/** Names of languages that exist: well-formed is `qq` as well. */
const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

/** Reports `language-valid`. */
export function checkLanguage(entry: BibliographyItem): void {
  const written = asText(entry.item['language'])
  if (written === undefined || isLanguage(written)) return
  const tag = babelLanguage(written)
  const isBiblatex = entry.file.extname === '.bib'
  const expected =
    tag === written ? (isBiblatex ? nearest(written, babelLanguages) : undefined) : tag
  const reason = `Onverwachte taal \`${written}\` van bron \`${entry.item.id}\`${expectedPhrase(expected)}`
  report(entry.file, 'language-valid', {
    reason,
    place: placeOf(entry, 'language'),
    actual: written,
    ...(expected !== undefined && { expected: [expected] })
  })
}

function isLanguage(tag: string): boolean {
  const { language } = parse(tag)
  if (language == null || language.length > 3) return false
  return names.of(language) !== undefined
}
