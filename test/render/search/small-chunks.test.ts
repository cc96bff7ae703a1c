import { gunzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { arrayItems, textOf } from '../../../pipeline/render/search/cbor-item.ts'
import {
  type PagefindFile,
  withPagefind
} from '../../../pipeline/render/search/pagefind.ts'
import { withSmallChunks } from '../../../pipeline/render/search/small-chunks.ts'

let before: readonly PagefindFile[] = []
let after: readonly PagefindFile[] = []

/** Words that are no stem of each other, with families that share their first letters. */
const words = Array.from({ length: 4000 }, (_, number) => {
  const letters = Array.from(String(number), (digit) => 'bcdfghklmp'[Number(digit)])
  return `${letters.join('a')}${number % 7 === 0 ? 'zaken' : 'o'}`
})

beforeAll(async () => {
  const files = await withPagefind('nl', async (index) => {
    const content = `<html lang="nl"><body><p>${words.join(' ')}</p></body></html>`
    await index.addHtml('/een.html', content)
  })
  before = files ?? []
  after = withSmallChunks(before)
})

describe('the index', () => {
  test('has the same words as that of Pagefind, in the same order', () => {
    expect(wordsOf(before).length).toBeGreaterThan(3000)
    expect(wordsOf(after).toSorted()).toEqual(wordsOf(before).toSorted())
  })

  test('has files that are small', () => {
    const sizes = chunksOf(after).map(({ content }) => content.length)
    expect(Math.max(...sizes)).toBeLessThan(10_000)
    expect(sizes.length).toBeGreaterThan(chunksOf(before).length)
  })

  test('names each file with its first and last word, and none overlap', () => {
    const entries = entriesOf(after)
    for (const [from = '', to = '', name = ''] of entries) {
      const found = wordsOf(after.filter(({ path }) => path.includes(name)))
      expect([found[0], found.at(-1)]).toEqual([from, to])
    }
    const ends = entries.flatMap(([from = '', to = '']) => [from, to])
    expect(ends).toEqual(ends.toSorted(byBytes))
  })

  test('keeps words with the same first letters together', () => {
    const ends = entriesOf(after).map(([from = '', to = '']) => [from, to] as const)
    for (const [index, [, last]] of ends.slice(0, -1).entries())
      expect(ends[index + 1]?.[0].slice(0, 3)).not.toBe(last.slice(0, 3))
  })

  test('is the same bytes every time', () => {
    expect(withSmallChunks(before)).toEqual(after)
  })
})

function chunksOf(files: readonly PagefindFile[]): PagefindFile[] {
  return files.filter(({ path }) => path.endsWith('.pf_index'))
}

function wordsOf(files: readonly PagefindFile[]): string[] {
  return chunksOf(files).flatMap(({ content }) => {
    const [list] = itemsOf(content)
    return arrayItems(list ?? new Uint8Array()).map((word) => firstText(word))
  })
}

function entriesOf(files: readonly PagefindFile[]): string[][] {
  const meta = files.find(({ path }) => path.endsWith('.pf_meta'))
  const entries = itemsOf(meta?.content ?? new Uint8Array())[2]
  return arrayItems(entries ?? new Uint8Array()).map((entry) =>
    arrayItems(entry).map(textOf)
  )
}

function itemsOf(content: Uint8Array): Uint8Array[] {
  return arrayItems(gunzipSync(content).subarray('pagefind_dcd'.length))
}

function firstText(item: Uint8Array): string {
  const [text] = arrayItems(item)
  return textOf(text ?? new Uint8Array())
}

function byBytes(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one), Buffer.from(other))
}
