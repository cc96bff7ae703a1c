/** Lists that no program should be given: a message at its place, in bounded time and memory. */
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { decodeTextFile } from '../../pipeline/read/text-file.ts'
import { parseBibliography } from '../../pipeline/references/bibliography.ts'
import { brokenLists } from './broken-lists.ts'

/** Microseconds of processor time; most take a few milliseconds. */
const maxTime = 5_000_000
/** MB: eight times the longest text. */
const maxMemory = 400

describe('a broken list', () => {
  for (const [name, { path, text, first }] of Object.entries(brokenLists)) {
    it(`is reported at its place, in time: ${name}`, () => {
      const file = new VFile({ path, value: text() })
      const start = process.cpuUsage()
      parseBibliography([file], 2026)
      const { user, system } = process.cpuUsage(start)
      expect(firstFinding(file)).toBe(first)
      expect(user + system).toBeLessThan(maxTime)
    })
  }

  it('takes a bounded memory', { timeout: 120_000 }, async () => {
    const thread = new Worker(new URL('broken-lists-thread.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: maxMemory }
    })
    expect(await once(thread, 'exit')).toEqual([0])
  })
})

const entry = '@book{boek, title={Caf\u00E9}, publisher={Uitgever}, year=2020}\n'

describe('a list in another encoding', () => {
  it.each([
    ['Latin-1', Buffer.from(entry, 'latin1'), '1:23 text-is-utf8'],
    [
      'UTF-16',
      Buffer.from(`\uFEFF${entry.repeat(10_000)}`, 'utf16le'),
      '1:1 text-is-utf8'
    ],
    [
      'many signs for what could not be read, and one byte more',
      Buffer.concat([Buffer.from('\uFFFD'.repeat(500_000)), Buffer.from([0xff])]),
      '1:500001 text-is-utf8'
    ]
  ])('is reported at its first byte, in time: %s', (_name, bytes, first) => {
    const start = process.cpuUsage()
    const file = decodeTextFile('a.bib', bytes)
    parseBibliography([file], 2026)
    const { user, system } = process.cpuUsage(start)
    expect(firstFinding(file)).toBe(first)
    expect(user + system).toBeLessThan(maxTime)
  })
})

function firstFinding({ messages: [message] }: VFile): string {
  return `${message?.line}:${message?.column} ${message?.ruleId}`
}
