/** `check --online` against a server that plays registers and bad hosts. */
import { VFile } from 'vfile'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkLock } from '../../../pipeline/references/checks/lock.ts'
import { parseBibliography } from '../../../pipeline/references/bibliography.ts'
import { askOnline } from '../../../pipeline/references/online/index.ts'
import {
  type Lock,
  parseLock,
  writeLock
} from '../../../pipeline/references/online/lock-file.ts'
import { PoliteClient } from '../../../pipeline/references/online/polite-client.ts'
import { isPrivateAddress } from '../../../pipeline/references/online/public-address.ts'
import { type PlayServer, startPlayServer } from './play-server.ts'

let server: PlayServer
beforeAll(async () => {
  server = await startPlayServer()
})
afterAll(() => server[Symbol.asyncDispose]())

const options = {
  mail: 'redactie@example.org',
  generator: 'oogst/test',
  intervalMs: 0,
  timeoutMs: 300,
  maxWaitMs: 50,
  isLoopbackAllowed: true
}

const today = '2026-11-24'

async function ask(entry: string, lock: Lock = new Map()): Promise<Lock> {
  const bibliography = parseBibliography([list(entry)], 2026)
  const items = [...bibliography.items.values()].map(({ item }) => item)
  const client = new PoliteClient(options)
  // Some host answers: there is a network.
  await client.get(`${server.address}/alive/page`)
  return (await askOnline(items, lock, client, registersHere(), today)) ?? new Map()
}

function registersHere() {
  return {
    crossref: `${server.address}/crossref/`,
    datacite: `${server.address}/datacite/`,
    openLibrary: `${server.address}/isbn/`,
    wayback: `${server.address}/wayback?url=`
  }
}

function list(entry: string): VFile {
  return new VFile({ path: 'list.bib', value: entry })
}

function work(field: string, title = 'Imaginary gardens'): string {
  return `@article{work,\n  title = {${title}},\n  author = {Carberry, Josiah},\n  journaltitle = {Journal}, volume = 1,\n  date = {2014},\n  ${field}\n}\n`
}

/** The findings of the lock alone, without the place. */
function findings(entry: string, lock: Lock): readonly string[] {
  const file = list(entry)
  const { items } = parseBibliography([file], 2026)
  const before = file.messages.length
  checkLock(items.values(), lock)
  return file.messages
    .slice(before)
    .map(
      ({ line, ruleId, reason }) =>
        `${line} ${ruleId} ${reason.replaceAll(server.address, '')}`
    )
}

const dois: readonly (readonly [
  doi: string,
  status: string,
  found: readonly string[]
])[] = [
  ['good', 'found', []],
  ['data', 'found', []],
  [
    'missing',
    'missing',
    ['6 doi-registered DOI `10.5555/missing` is bij Crossref, DataCite niet bekend']
  ],
  [
    'other',
    'found',
    [
      '2 record-agrees Onverwachte titel `Imaginary gardens`, verwacht `Something else` volgens Crossref',
      '5 record-agrees Onverwacht jaar `2014`, verwacht `1999` volgens Crossref',
      '3 record-agrees Onverwachte eerste auteur `Carberry`, verwacht `Oogst` volgens Crossref'
    ]
  ],
  [
    'retracted',
    'found',
    ['6 work-not-retracted Bron `work` is na verschijnen ingetrokken, volgens Crossref']
  ],
  ['lies', 'unknown', []],
  ['forbidden', 'unknown', []],
  ['hangs', 'unknown', []]
]

const hosts: readonly (readonly [
  host: string,
  status: string,
  found: readonly string[]
])[] = [
  ['alive', 'alive', []],
  [
    'moved',
    'moved',
    ['6 url-alive Adres van bron `work` is verhuisd, verwacht `/alive/page`']
  ],
  ['for-now', 'alive', []],
  [
    'gone',
    'gone',
    [
      '6 url-alive Adres van bron `work` bestaat niet meer; er is een kopie: https://web.archive.org/web/2014/http://gone/page'
    ]
  ],
  ['lies', 'gone', ['6 url-alive Adres van bron `work` bestaat niet meer']],
  ['front', 'gone', ['6 url-alive Adres van bron `work` bestaat niet meer']],
  ['round', 'unknown', []],
  ['forbidden', 'unknown', []],
  ['down', 'unknown', []],
  ['hangs', 'unknown', []],
  ['half', 'unknown', []],
  ['endless', 'alive', []],
  ['busy', 'alive', []],
  ['always-busy', 'unknown', []]
]

describe('check --online', () => {
  it.each(dois)('knows what registers say of 10.5555/%s', async (doi, status, found) => {
    const entry = work(`doi = {10.5555/${doi}}`)
    const lock = await ask(entry)
    expect(lock.get('work')?.doi?.status).toBe(status)
    expect(findings(entry, lock)).toEqual(found)
  })

  it.each(hosts)('knows whether the page of %s is there', async (host, status, found) => {
    const entry = work(`url = {${server.address}/${host}/page}`)
    const lock = await ask(entry)
    expect(lock.get('work')?.url?.status).toBe(status)
    expect(findings(entry, lock)).toEqual(found)
  })

  it('asks a register of books', async () => {
    const lock = await ask(work('isbn = {978-0-306-40615-7}'))
    expect(lock.get('work')?.isbn).toEqual({
      source: 'Open Library',
      status: 'found',
      title: 'Imaginary gardens',
      years: [2014]
    })
  })

  it('says who asks', async () => {
    await ask(work('doi = {10.5555/good}'))
    expect(server.requests.at(-1)?.agent).toBe('oogst/test (mailto:redactie@example.org)')
  })

  it('asks a host no more often than once in the interval', async () => {
    const client = new PoliteClient({ ...options, intervalMs: 100 })
    const from = server.requests.length
    await Promise.all([1, 2, 3].map(() => client.get(`${server.address}/alive/page`)))
    const times = server.requests.slice(from).map(({ at }) => at)
    const gaps = times.slice(1).map((at, index) => at - (times[index] ?? 0))
    // The clock of a timer may be early by a millisecond.
    expect(Math.min(...gaps)).toBeGreaterThan(95)
  })

  it('keeps an earlier answer when nobody answers now, and only about the same entry', async () => {
    const entry = work('doi = {10.5555/hangs}')
    const silent = await ask(entry)
    const [[key, answer] = ['', undefined]] = [...silent]
    if (!answer) throw new Error('no answer')
    const found = { source: 'Crossref', status: 'found' } as const
    const earlier: Lock = new Map([[key, { ...answer, doi: found }]])
    expect((await ask(entry, earlier)).get('work')?.doi?.status).toBe('found')
    const changed = entry.replace('Imaginary', 'Real')
    expect((await ask(changed, earlier)).get('work')?.doi?.status).toBe('unknown')
  })

  it('reports an entry that has changed since', async () => {
    const entry = work('doi = {10.5555/good}')
    const lock = parseLock(writeLock(await ask(entry)))
    expect(findings(entry, lock)).toEqual([])
    expect(findings(entry.replace('2014', '2015'), lock)).toEqual([
      '1 lock-current Bron `work` is veranderd sinds zij op 2026-11-24 online is nagekeken'
    ])
  })

  it('takes no host for gone when there is no network', async () => {
    const client = new PoliteClient({ ...options, isLoopbackAllowed: false })
    const entry = { id: 'work', type: 'webpage', URL: 'https://nergens.invalid/' }
    expect(
      await askOnline([entry], new Map(), client, registersHere(), today)
    ).toBeUndefined()
    expect(client.isOnline).toBe(false)
  })

  it('does not look round on the own network', async () => {
    const closed = new PoliteClient({ ...options, isLoopbackAllowed: false })
    const from = server.requests.length
    for (const address of [
      server.address,
      server.address.replace('127.0.0.1', 'localhost'),
      'file:///etc/passwd',
      'http://[::1]/'
    ])
      expect(await closed.get(address)).toMatchObject({ status: undefined })
    expect(server.requests.length).toBe(from)
    const own = [
      '10.1.2.3',
      '192.168.1.1',
      '169.254.169.254',
      '::ffff:127.0.0.1',
      'fe80::1'
    ]
    expect(own.filter((address) => !isPrivateAddress(address))).toEqual([])
    expect(isPrivateAddress('93.184.216.34')).toBe(false)
  })

  it('takes a lock file that is none for empty', () => {
    expect(
      parseLock('').size + parseLock('{"works": 3}').size + parseLock('{').size
    ).toBe(0)
  })
})
