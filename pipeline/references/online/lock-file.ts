/**
 * `references.lock.json`: what registers and hosts have answered about each work. A build reads
 * it and never the network; the file belongs to the manuscript, so that a build tomorrow is the same.
 */
import { createHash } from 'node:crypto'
import { asRecord, asText, type Fields } from '../../read/values.ts'
import { type CslItem, datePartsOf, namesOf } from '../csl-item.ts'

/** By key of the work. */
export type Lock = ReadonlyMap<string, LockedWork>

export type LockedWork = {
  /** Day of the answers, `YYYY-MM-DD`. */
  readonly checked: string
  /** Of what was asked about: another one means that the entry has changed. */
  readonly fingerprint: string
  readonly doi?: RegisterAnswer
  readonly isbn?: RegisterAnswer
  readonly url?: HostAnswer
}

export type RegisterAnswer = {
  readonly source: string
  readonly status: 'found' | 'missing' | 'unknown'
  readonly title?: string
  /** All years that the register names: in print, online. */
  readonly years?: readonly number[]
  /** Family name of the first author. */
  readonly author?: string
  /** `retraction`, `correction`: what has been published about it since. */
  readonly updates?: readonly string[]
}

export type HostAnswer = {
  readonly status: 'alive' | 'moved' | 'gone' | 'unknown'
  /** Where it moved to. */
  readonly value?: string
  /** Copy at the Wayback Machine. */
  readonly archive?: string
}

export function fingerprint(item: CslItem): string {
  const [name] = namesOf(item, 'author')
  const asked = [
    item['DOI'],
    item['ISBN'],
    item['URL'],
    item['title'],
    datePartsOf(item, 'issued')[0],
    name?.family ?? name?.literal
  ]
  return createHash('sha256').update(JSON.stringify(asked)).digest('hex').slice(0, 16)
}

/** @returns The works of a lock file; nothing for a file that is none, which a new check replaces. */
export function parseLock(text: string): Lock {
  if (text === '') return new Map()
  try {
    const works = Object.entries(asRecord(asRecord(JSON.parse(text))['works']))
    return new Map(works.flatMap(([key, value]) => lockedWork(key, asRecord(value))))
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return new Map()
  }
}

function lockedWork(key: string, fields: Fields): (readonly [string, LockedWork])[] {
  const [checked, print] = [asText(fields['checked']), asText(fields['fingerprint'])]
  if (checked === undefined || print === undefined) return []
  const work = {
    checked,
    fingerprint: print,
    ...(fields['doi'] !== undefined && { doi: registerAnswer(asRecord(fields['doi'])) }),
    ...(fields['isbn'] !== undefined && {
      isbn: registerAnswer(asRecord(fields['isbn']))
    }),
    ...(fields['url'] !== undefined && { url: hostAnswer(asRecord(fields['url'])) })
  }
  return [[key, work]]
}

function registerAnswer(fields: Fields): RegisterAnswer {
  const { status, title, author, years, updates } = fields
  return {
    source: asText(fields['source']) ?? '',
    status: status === 'found' || status === 'missing' ? status : 'unknown',
    ...(typeof title === 'string' && { title }),
    ...(typeof author === 'string' && { author }),
    ...(Array.isArray(years) && { years: years.map(Number) }),
    ...(Array.isArray(updates) && { updates: updates.map(String) })
  }
}

function hostAnswer({ status, value, archive }: Fields): HostAnswer {
  return {
    status:
      status === 'alive' || status === 'moved' || status === 'gone' ? status : 'unknown',
    ...(typeof value === 'string' && { value }),
    ...(typeof archive === 'string' && { archive })
  }
}

/** Keys in order, so that two checks with the same answers give the same file. */
export function writeLock(lock: Lock): string {
  const works = [...lock].sort(([a], [b]) => (a < b ? -1 : 1))
  return `${JSON.stringify({ version: 1, works: Object.fromEntries(works) }, undefined, 2)}\n`
}
