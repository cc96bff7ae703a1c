/**
 * Every number in the booklet is one of a source that its chapter cites, or one of our own that is
 * named here. That the source says so of the same thing, only a reader can see; that no number
 * stands there without any source, this test does.
 */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const folder = 'manuscript/samen-inspireren-leren-en-sturen'

/** Numbers that no cited source of the chapter gives, and why they may stand there. */
const own: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'colofon.md': { 2026: 'the year of this text' },
  'frontlijn-en-voordeur.md': { 2013: 'the year of the Wijkengids, given by wijkengids_wetten' },
  'inleiding.md': { 40: 'the name of the 40+-wijken' },
  'rijk-en-achttien-steden.md': { 2013: 'the year of the Wijkengids, given by wijkengids_wetten' },
  'sturen-zonder-loslaten.md': {
    30: 'the day of the letter, given by kst30995_47 in chapter 7',
    300: 'the sum of the levies, and of that letter'
  },
  'verantwoording.md': {
    1998: 'the year of wenger1998',
    2002: 'the year of wenger2002cultivating',
    2007: 'the year in which the programme began, given in chapter 7',
    2026: 'the year of this text'
  }
}

/** Of each citation key the numbers that its source gives. */
async function numbersBySource(): Promise<Map<string, readonly string[]>> {
  const text = await readFile('test/manuscript/numbers-by-source.txt', 'utf8')
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  return new Map(
    lines.map((line): [string, string[]] => {
      const [key = '', numbers = ''] = line.split(':')
      return [key, numbers.trim().split(' ')]
    })
  )
}

/** What a reader sees of a Markdown text, without what oogst writes itself: citations, numbers of targets. */
function prose(text: string): string {
  return text
    .replaceAll(/\[[^\]]*@[^\]]*\]/g, '')
    .replaceAll(/!\[[^\]]*\]|\[\^[^\]]*\]|\{[^}]*\}|\]\([^)]*\)|@[\w-]+/g, '')
    .replaceAll(/^\d+\. /gm, '')
}

/** `300.000` and `2,5` as 300000 and 2.5; not the number in a name such as Platform31. */
function numbersIn(text: string): string[] {
  const found = prose(text).match(/(?<![\p{L}\d])\d+(?:[.,]\d+)*/gu) ?? []
  return found.map((number) =>
    /^\d{1,3}(?:\.\d{3})+$/.test(number)
      ? number.replaceAll('.', '')
      : number.replace(',', '.')
  )
}

const files = (await readdir(folder)).filter((file) => file.endsWith('.md'))
const known = await numbersBySource()

describe('the numbers of the booklet', () => {
  test.each(files)('are those of the sources: %s', async (file) => {
    const text = await readFile(join(folder, file), 'utf8')
    const keys = new Set(text.match(/(?<=@)[\w-]+/g))
    const given = new Set([...keys].flatMap((key) => known.get(key) ?? []))
    const unknown = numbersIn(text).filter(
      (number) => !given.has(number) && !Object.hasOwn(own[file] ?? {}, number)
    )
    expect(unknown).toEqual([])
  })

  test('are looked for in every source that is cited', async () => {
    const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')))
    const cited = new Set(texts.flatMap((text) => text.match(/(?<=@)[\w-]+/g) ?? []))
    expect([...cited].filter((key) => !known.has(key))).toEqual([])
  })

  test('are seen where they stand', () => {
    expect(numbersIn('Op 2 mei [p. 3, @a] 2,5 van 15.000 bij Platform31[^4]')).toEqual([
      '2',
      '2.5',
      '15000'
    ])
  })
})
