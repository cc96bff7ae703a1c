/**
 * Citations in Markdown: a case is a folder `fixtures/citation/<case>/` with `input.md` and the
 * citations of it in `output.json`. `UPDATE=1` rewrites the output.
 *
 * Source: the Pandoc User’s Guide, “Citation syntax” (https://pandoc.org/MANUAL.html#citation-syntax).
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Position } from 'unist'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import type { CitationItem } from '../../pipeline/parse/citation-node.ts'
import { parseSection } from '../../pipeline/parse/index.ts'
import { fixturesFolder } from '../support/booklet.ts'
import { subfolders } from '../support/folders.ts'
import { expectGolden } from '../support/golden.ts'

const folder = join(fixturesFolder, 'citation')

describe('citations are read', async () => {
  for (const name of await subfolders(folder)) {
    it(name, async () => {
      const text = await readFile(join(folder, name, 'input.md'), 'utf8')
      const citations = citationsOf(text)
      await expectGolden(
        join(folder, name, 'output.json'),
        `${JSON.stringify(citations, undefined, 2)}\n`
      )
    })
  }

  it('with the place of each key, exactly', async () => {
    for (const name of ['items', 'narrative', 'containers', 'keys', 'places']) {
      const text = await readFile(join(folder, name, 'input.md'), 'utf8')
      const lines = text.split('\n')
      for (const { items } of citationsOf(text)) {
        for (const { key, place } of items) {
          const [, line, start, end] = /^(\d+):(\d+)-\1:(\d+)$/.exec(place) ?? []
          const source = lines[Number(line) - 1]?.slice(
            Number(start) - 1,
            Number(end) - 1
          )
          expect(source, `${name}, ${place}`).toBe(`@${key}`)
        }
      }
    }
  })

  it('from a text of any line ending', () => {
    const text = 'Tekst [zie\n@tuin2020, p. 3; @bed2021]\nen @kas2022 [p. 4].\n'
    const unix = citationsOf(text)
    const windows = citationsOf(text.replaceAll('\n', '\r\n'))
    expect(unix).toHaveLength(2)
    expect(windows.map(({ items }) => items)).toEqual(unix.map(({ items }) => items))
  })
})

function citationsOf(text: string) {
  const tree = parseSection(new VFile({ path: 'input.md', value: text }), new Map())
  const citations: ReturnType<typeof described>[] = []
  visit(tree, 'citation', ({ value, mode, position, items }) => {
    citations.push(described(value, mode, position, items))
  })
  return citations
}

function described(
  value: string,
  mode: string,
  position: Position | undefined,
  items: readonly CitationItem[]
) {
  return {
    value,
    mode,
    place: shown(position),
    items: items.map((item) => ({ ...item, place: shown(item.place) }))
  }
}

function shown(position: Position | undefined): string {
  if (!position) return '?'
  const { start, end } = position
  return `${start.line}:${start.column}-${end.line}:${end.column}`
}
