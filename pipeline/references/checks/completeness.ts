import { report } from '../../rules/report.ts'
import type { BibliographyItem } from '../bibliography.ts'
import { asRecord } from '../../read/values.ts'

/** Variables of which an item has at least one. */
type Choice = readonly string[]

type Requirement = {
  /** Without these a reader cannot find the work. */
  readonly required: readonly Choice[]
  /** And these are usual. */
  readonly usual?: readonly Choice[]
}

const who = ['author', 'editor', 'publisher']
const whole: Requirement = { required: [['title'], who, ['issued']] }
/** A page that says when it was written needs no date of reading: what it says stays the same. */
const page: Requirement = {
  required: [['title'], ['URL']],
  usual: [['issued', 'accessed']]
}
const law: Requirement = { required: [['title']], usual: [['number', 'authority']] }

/** By CSL type. */
const requirements: Readonly<Record<string, Requirement>> = {
  book: whole,
  report: whole,
  pamphlet: whole,
  chapter: {
    required: [['title'], ['container-title'], ['issued']],
    usual: [['page']]
  },
  'paper-conference': {
    required: [['title'], ['container-title', 'event-title'], ['issued']]
  },
  'article-journal': {
    required: [['title'], ['container-title'], ['issued']],
    usual: [['volume']]
  },
  'article-magazine': { required: [['title'], ['container-title'], ['issued']] },
  'article-newspaper': { required: [['title'], ['container-title'], ['issued']] },
  webpage: page,
  post: page,
  'post-weblog': page,
  thesis: { required: [['author'], ['title'], ['genre'], ['publisher']] },
  legislation: law,
  bill: law,
  regulation: law,
  legal_case: law,
  personal_communication: { required: [['author'], ['issued']] }
}

const other: Requirement = { required: [['title']] }

const dutch: Readonly<Record<string, string>> = {
  accessed: 'de datum van raadplegen',
  author: 'auteur',
  authority: 'instantie',
  'container-title': 'de titel van het geheel',
  editor: 'redacteur',
  'event-title': 'de naam van de bijeenkomst',
  genre: 'de soort (`type`)',
  issued: 'datum',
  number: 'nummer',
  page: 'paginanummers',
  publisher: 'uitgever',
  title: 'titel',
  URL: 'adres',
  volume: 'jaargang'
}

/** Reports `bibliography-item-complete` and `bibliography-item-detailed` at the key. */
export function checkCompleteness(entry: BibliographyItem): void {
  const { required, usual = [] } = requirements[entry.item.type] ?? other
  const missing = required.filter(
    (choice) => !choice.some((name) => isFilled(entry, name))
  )
  for (const choice of missing) say(entry, 'bibliography-item-complete', choice)
  for (const choice of usual) {
    if (!choice.some((name) => isFilled(entry, name)))
      say(entry, 'bibliography-item-detailed', choice)
  }
}

/** A field that was written and could not be read is reported where it stands. */
function isFilled({ item, fields }: BibliographyItem, name: string): boolean {
  const value = item[name]
  if (value === undefined) return fields.has(name)
  if (typeof value === 'string') return value.trim() !== ''
  return Array.isArray(value)
    ? value.some(hasPart)
    : Object.keys(asRecord(value)).length > 0
}

/** `author = { }` comes as a name of nothing. */
function hasPart(name: unknown): boolean {
  return Object.values(asRecord(name)).some((part) => String(part).trim() !== '')
}

function say(
  { item, file, place }: BibliographyItem,
  rule: 'bibliography-item-complete' | 'bibliography-item-detailed',
  choice: Choice
): void {
  const names = choice.map((name) => dutch[name] ?? name).join(' of ')
  const reason = `Bron \`${item.id}\` (${item.type}) zonder ${names}`
  report(file, rule, { reason, place, actual: item.id, expected: [...choice] })
}
