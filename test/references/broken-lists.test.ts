/** Lists that no program should be given: a message at its place, in bounded time. */
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { parseBibliography } from '../../pipeline/references/bibliography.ts'

const entry = '@book{boek, title={Boek}, publisher={Uitgever}, year=2020}\n'
const million = 1_000_000

const lists: Readonly<
  Record<
    string,
    { readonly path: string; readonly text: () => string; readonly first: string }
  >
> = {
  'fifty megabytes': {
    path: 'a.bib',
    text: () => entry.repeat((50 * million) / entry.length),
    first: '1:1 bibliography-bounded'
  },
  'a hundred thousand braces that are not closed': {
    path: 'a.bib',
    text: () => `@book{boek, title = ${'{'.repeat(100_000)}`,
    first: '1:7 bibliography-well-formed'
  },
  'fifty thousand braces in each other': {
    path: 'a.bib',
    text: () => `@book{boek, title = ${'{'.repeat(50_000)}x${'}'.repeat(50_000)}}`,
    first: '1:7 bibliography-bounded'
  },
  'a title of a megabyte': {
    path: 'a.bib',
    text: () => `${entry}@book{lang, title = {${'woord '.repeat(200_000)}}}`,
    first: '2:7 bibliography-bounded'
  },
  'strings that double forty times': {
    path: 'a.bib',
    text: () => {
      const doubled = Array.from(
        { length: 40 },
        (_, n) => `@string{a${n + 1} = a${n} # a${n}}\n`
      )
      return `@string{a0 = {tien tekens}}\n${doubled.join('')}${entry}`
    },
    first: '16:15 bibliography-bounded'
  },
  'three thousand entries that inherit in a row': {
    path: 'a.bib',
    text: () =>
      Array.from(
        { length: 3000 },
        (_, n) =>
          `@book{b${n}, title={B ${n}}, publisher={P}, year=2020, crossref={b${n + 1}}}\n`
      ).join(''),
    first: '3000:65 bibliography-parent-known'
  },
  'thousands of entries that begin and do not end': {
    path: 'a.bib',
    text: () => '@book{boek,\n'.repeat(3000),
    first: '1:7 bibliography-well-formed'
  },
  'a value cut off in the middle': {
    path: 'a.bib',
    text: () => `${entry}@book{half, title={Ha`,
    first: '2:7 bibliography-well-formed'
  },
  'brackets in each other': {
    path: 'a.json',
    text: () => '['.repeat(200_000),
    first: '1:51 bibliography-bounded'
  },
  'a list of JSON cut off': {
    path: 'a.json',
    text: () => '[{"id": "a", "type": "book",',
    first: '1:28 bibliography-well-formed'
  },
  'flow lists of YAML in each other': {
    path: 'a.yaml',
    text: () => `references: ${'['.repeat(100_000)}`,
    first: '1:63 bibliography-bounded'
  },
  'lists of YAML in each other': {
    path: 'a.yaml',
    text: () => `references:\n  ${'- '.repeat(5000)}a`,
    first: '2:1795 yaml-well-formed'
  },
  'aliases of YAML that multiply': {
    path: 'a.yaml',
    text: () =>
      `a: &a [x, x]\n${'bcdefghijk'.replace(/./g, (name, at: number) => `${name}: &${name} [*${'abcdefghij'[at]}, *${'abcdefghij'[at]}]\n`)}`,
    first: '1:1 yaml-well-formed'
  },
  'a record of RIS without end': {
    path: 'a.ris',
    text: () => `TY  - BOOK\nID  - a\nTI  - ${'x'.repeat(million)}`,
    first: '1:7 bibliography-well-formed'
  },
  'binary bytes': {
    path: 'a.bib',
    text: () => '\0\u0001\u0002@book{\0, \uFFFD}'.repeat(50),
    first: '1:1 bibliography-all-read'
  }
}

describe('a broken list', () => {
  for (const [name, { path, text, first }] of Object.entries(lists)) {
    it(`is reported at its place, in time: ${name}`, () => {
      const file = new VFile({ path, value: text() })
      const start = process.cpuUsage()
      parseBibliography([file], 2026)
      const { user, system } = process.cpuUsage(start)
      const [message] = file.messages
      expect(`${message?.line}:${message?.column} ${message?.ruleId}`).toBe(first)
      // Microseconds; most take a few milliseconds.
      expect(user + system).toBeLessThan(5 * million)
    })
  }
})
