/** What registers and hosts have said, as findings: read from `references.lock.json`, never from the network. */
import type { ReferenceRuleId } from '../../rules/reference-rules.ts'
import { report } from '../../rules/report.ts'
import type { BibliographyItem } from '../bibliography.ts'
import { asText } from '../../read/values.ts'
import { datePartsOf, namesOf } from '../csl-item.ts'
import {
  fingerprint,
  type HostAnswer,
  type Lock,
  type LockedWork,
  type RegisterAnswer
} from '../online/lock-file.ts'
import { placeOf } from '../parsed-entry.ts'
import { plainText } from '../plain-text.ts'

/**
 * Reports `lock-current`, `doi-registered`, `record-agrees`, `work-not-retracted` and `url-alive`.
 * A work that was never asked about has no findings.
 */
export function checkLock(entries: Iterable<BibliographyItem>, lock: Lock): void {
  for (const entry of entries) {
    const locked = lock.get(entry.item.id)
    if (!locked) continue
    if (locked.fingerprint !== fingerprint(entry.item)) sayChanged(entry, locked)
    else checkAnswers(entry, locked)
  }
}

function sayChanged(
  { item, file, place }: BibliographyItem,
  { checked }: LockedWork
): void {
  const reason = `Bron \`${item.id}\` is veranderd sinds zij op ${checked} online is nagekeken`
  report(file, 'lock-current', { reason, place, actual: item.id })
}

function checkAnswers(entry: BibliographyItem, { doi, isbn, url }: LockedWork): void {
  if (doi?.status === 'missing')
    say(
      entry,
      'doi-registered',
      'DOI',
      `DOI \`${asText(entry.item['DOI']) ?? ''}\` is bij ${doi.source} niet bekend`
    )
  for (const answer of [doi, isbn]) if (answer) checkRecord(entry, answer)
  if (url) checkUrl(entry, url)
}

function checkRecord(entry: BibliographyItem, answer: RegisterAnswer): void {
  const { item } = entry
  const { source, title, years, author, updates } = answer
  const ours = asText(item['title']) ?? ''
  if (title !== undefined && !isSameTitle(ours, title))
    say(
      entry,
      'record-agrees',
      'title',
      `Onverwachte titel \`${ours}\`, verwacht \`${title}\` volgens ${source}`
    )
  const [year] = datePartsOf(item, 'issued')
  if (years && year !== undefined && !years.includes(year))
    say(
      entry,
      'record-agrees',
      'issued',
      `Onverwacht jaar \`${year}\`, verwacht \`${years.join('` of `')}\` volgens ${source}`
    )
  const [first] = namesOf(item, 'author')
  const name = first?.family ?? first?.literal
  if (author !== undefined && name !== undefined && !isSameName(name, author))
    say(
      entry,
      'record-agrees',
      'author',
      `Onverwachte eerste auteur \`${name}\`, verwacht \`${author}\` volgens ${source}`
    )
  for (const update of updates ?? []) sayUpdate(entry, update, source)
}

const updateNames: Readonly<Record<string, string>> = {
  retraction: 'ingetrokken',
  withdrawal: 'ingetrokken',
  removal: 'verwijderd',
  partial_retraction: 'voor een deel ingetrokken',
  expression_of_concern: 'in twijfel getrokken'
}

function sayUpdate(entry: BibliographyItem, update: string, source: string): void {
  const what = updateNames[update] ?? 'verbeterd'
  say(
    entry,
    'work-not-retracted',
    'DOI',
    `Bron \`${entry.item.id}\` is na verschijnen ${what}, volgens ${source}`
  )
}

function checkUrl(entry: BibliographyItem, { status, value, archive }: HostAnswer): void {
  if (status === 'moved')
    say(
      entry,
      'url-alive',
      'URL',
      `Adres van bron \`${entry.item.id}\` is verhuisd, verwacht \`${value ?? ''}\``,
      value
    )
  if (status !== 'gone') return
  const copy = archive === undefined ? '' : `; er is een kopie: ${archive}`
  say(
    entry,
    'url-alive',
    'URL',
    `Adres van bron \`${entry.item.id}\` bestaat niet meer${copy}`,
    archive
  )
}

function say(
  entry: BibliographyItem,
  rule: ReferenceRuleId,
  variable: string,
  reason: string,
  expected?: string
): void {
  const place = placeOf(entry, variable)
  report(entry.file, rule, {
    reason,
    place,
    ...(expected !== undefined && { expected: [expected] })
  })
}

/** One may have the subtitle and the other not. */
function isSameTitle(ours: string, theirs: string): boolean {
  const [a, b] = [plainText(ours), plainText(theirs)]
  return a.startsWith(b) || b.startsWith(a)
}

/** With or without a particle. */
function isSameName(ours: string, theirs: string): boolean {
  const [a, b] = [plainText(ours), plainText(theirs)]
  return a.endsWith(b) || b.endsWith(a)
}
