/** What a fixture of one rule cannot hold: a series, and input that is large or depends on the machine. */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { copyBooklet } from './support/booklet.ts'
import { findingLines } from './support/findings.ts'
import { TemporaryFolder } from './support/temporary-folder.ts'

describe('catalogue.yaml', () => {
  it.each(['https://:/', 'http://[/', 'https://@/', 'https://voorbeeld.nl:99999/'])(
    'has no address as %s',
    async (address) => {
      await using series = await seriesWith(`baseUrl: '${address}'`)
      expect(await findingLines(series.path)).toBe(
        `catalogue.yaml:3:10-3:${12 + address.length} oogst:metadata-valid fout Onverwachte waarde \`"${address}"\` voor \`baseUrl\`, verwacht een webadres dat eindigt op een schuine streep, zoals https://voorbeeld.nl/publicaties/\n`
      )
    }
  )

  it.each([
    'https://voorbeeld.nl/',
    'http://localhost:8080/map/',
    'https://bücher.example/'
  ])('may have the address %s', async (address) => {
    await using series = await seriesWith(`baseUrl: '${address}'`)
    expect(await findingLines(series.path)).toBe('')
  })

  it('has texts that are more than a space', async () => {
    await using series = await seriesWith(`publisher: ' '`)
    expect(await findingLines(series.path)).toContain('`publisher` is leeg')
  })
})

describe('input that nests without end', () => {
  it.each([
    ['a list in a list', `place: ${'['.repeat(20_000)}${']'.repeat(20_000)}`],
    ['a group in a group', `place:\n${nestedKeys(5000)}`]
  ])('is a fault of publication.yaml: %s', async (_what, place) => {
    await using booklet = await copiedBooklet()
    const path = booklet.join('publication.yaml')
    const text = await readFile(path, 'utf8')
    await writeFile(path, text.replace('place: Voorbeeldstad', place))
    expect(await findingLines(booklet.path)).toContain(
      'oogst:yaml-well-formed fout Onleesbare YAML (de groepen staan te diep in elkaar)'
    )
  })

  it('is a fault of a drawing', async () => {
    await using booklet = await copiedBooklet()
    const shapes = `${'<g>'.repeat(20_000)}${'</g>'.repeat(20_000)}`
    const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">${shapes}</svg>`
    await writeFile(booklet.join('images/bed.svg'), drawing)
    expect(await findingLines(booklet.path)).toContain(
      'oogst:image-is-static fout Afbeelding `images/bed.svg` bevat te veel vormen in elkaar'
    )
  })

  it.each([
    ['quotations', '> '.repeat(50_000)],
    ['lists', '- '.repeat(50_000)],
    ['brackets', '['.repeat(50_000)],
    ['images', `${'!['.repeat(50_000)}${'](a.png)'.repeat(50_000)}`],
    ['directives', ':lang['.repeat(50_000)],
    ['lists by their indentation', nestedItems(600)]
  ])('is a fault of a text: %s', async (_what, text) => {
    await using booklet = await copiedBooklet()
    await writeFile(booklet.join('inleiding.md'), `# Inleiding\n\n${text} Tekst.\n`)
    expect(await findingLines(booklet.path)).toMatch(
      /^inleiding\.md:\d+:\d+ oogst:nesting-bounded fout .*\n$/
    )
  })
})

function nestedKeys(depth: number): string {
  return Array.from({ length: depth }, (_, index) => `${' '.repeat(index + 1)}a:`).join(
    '\n'
  )
}

function nestedItems(depth: number): string {
  return Array.from({ length: depth }, (_, index) => `${'  '.repeat(index)}- punt`).join(
    '\n'
  )
}

async function copiedBooklet(): Promise<TemporaryFolder> {
  const temporary = await TemporaryFolder.make()
  await copyBooklet(temporary.path)
  return temporary
}

async function seriesWith(line: string): Promise<TemporaryFolder> {
  const temporary = await TemporaryFolder.make()
  await mkdir(temporary.join('moestuin'))
  await copyBooklet(temporary.join('moestuin'))
  const text = `name: Reeks\nlanguage: nl-NL\n${line}\n`
  await writeFile(temporary.join('catalogue.yaml'), text)
  return temporary
}
