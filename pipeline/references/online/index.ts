/** `oogst check --online`: ask registers and hosts about each work. Start at `askOnline`. */
import { asText } from '../../read/values.ts'
import type { CslItem } from '../csl-item.ts'
import { normalDoi } from '../doi.ts'
import { readIsbn } from '../isbn.ts'
import { askHost } from './hosts.ts'
import { fingerprint, type Lock, type LockedWork } from './lock-file.ts'
import type { PoliteClient } from './polite-client.ts'
import { askDoi, askIsbn, type Registers } from './registers.ts'

/** Hosts that are asked at the same time; each of them still once a second. */
const workers = 8

/**
 * @param lock
 *   The answers of an earlier check: they stay where nobody answers now.
 * @param today
 *   `YYYY-MM-DD`.
 * @returns
 *   The answers about the items, and about nothing else; `undefined` when not one host answered.
 */
export async function askOnline(
  items: readonly CslItem[],
  lock: Lock,
  client: PoliteClient,
  registers: Registers,
  today: string
): Promise<Lock | undefined> {
  const answers = new Map<string, LockedWork>()
  const waiting = [...items]
  const work = async (): Promise<void> => {
    for (let item = waiting.shift(); item; item = waiting.shift()) {
      const answer = await askAbout(item, lock.get(item.id), client, registers, today)
      if (answer) answers.set(item.id, answer)
    }
  }
  await Promise.all(Array.from({ length: workers }, work))
  return client.isOnline || answers.size === 0 ? answers : undefined
}

async function askAbout(
  item: CslItem,
  earlier: LockedWork | undefined,
  client: PoliteClient,
  registers: Registers,
  today: string
): Promise<LockedWork | undefined> {
  const doi = normalDoi(asText(item['DOI']) ?? '')
  const isbn = readIsbn(asText(item['ISBN']) ?? '')
  const url = asText(item['URL'])
  const asked = {
    ...(doi !== undefined && { doi: await askDoi(doi, client, registers) }),
    ...(isbn.kind === 'valid' && {
      isbn: await askIsbn(isbn.hyphenated, client, registers)
    }),
    ...(url !== undefined && { url: await askHost(url, client, registers) })
  }
  if (Object.keys(asked).length === 0) return undefined
  const print = fingerprint(item)
  const known = earlier?.fingerprint === print ? earlier : undefined
  const isSilent = Object.values(asked).every(({ status }) => status === 'unknown')
  const checked = isSilent && known ? known.checked : today
  return { checked, fingerprint: print, ...keep(asked, known) }
}

type Answers = Pick<LockedWork, 'doi' | 'isbn' | 'url'>

/** An answer of last year says more than silence now. */
function keep(now: Answers, earlier: Answers | undefined): Answers {
  const [doi, isbn, url] = [
    better(now.doi, earlier?.doi),
    better(now.isbn, earlier?.isbn),
    better(now.url, earlier?.url)
  ]
  return { ...(doi && { doi }), ...(isbn && { isbn }), ...(url && { url }) }
}

function better<A extends { readonly status: string }>(
  now: A | undefined,
  earlier: A | undefined
): A | undefined {
  return now?.status === 'unknown' ? (earlier ?? now) : now
}
