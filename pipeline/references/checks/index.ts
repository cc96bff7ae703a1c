/** The rules of references that do not depend on the text: each check looks at one entry. Start at `checkReferences`. */
import type { BibliographyItem } from '../bibliography.ts'
import { checkCompleteness } from './completeness.ts'
import { checkDates } from './dates.ts'
import { checkDoi } from './doi.ts'
import { checkDuplicateWorks } from './duplicate-works.ts'
import { checkLanguage } from './language.ts'
import { checkNames } from './names.ts'
import { checkPages } from './pages.ts'
import { checkStandardNumbers } from './standard-numbers.ts'
import { checkTitle } from './title.ts'
import { checkUrl } from './url.ts'

export type ReferenceCheck = (entry: BibliographyItem, latestYear: number) => void

const checks: readonly ReferenceCheck[] = [
  checkCompleteness,
  checkDates,
  checkDoi,
  checkUrl,
  checkStandardNumbers,
  checkNames,
  checkPages,
  checkLanguage,
  checkTitle
]

export function checkReferences(
  entries: readonly BibliographyItem[],
  latestYear: number
): void {
  for (const entry of entries) checkReference(entry, latestYear)
  checkDuplicateWorks(entries)
}

/** Items in which nothing was found, with the year they were looked at for: an item never changes. */
const sound = new WeakMap<BibliographyItem['item'], number>()

function checkReference(entry: BibliographyItem, latestYear: number): void {
  const { item, file } = entry
  if (sound.get(item) === latestYear) return
  const before = file.messages.length
  for (const check of checks) check(entry, latestYear)
  if (file.messages.length === before) sound.set(item, latestYear)
}
