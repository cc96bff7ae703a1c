/**
 * Markdown to the model: a case is a folder `fixtures/model/<case>/` whose files are laid over
 * the booklet; `publication.yaml` of the folder above makes `input.md` its only chapter.
 * `UPDATE=1` rewrites `output.html`.
 */
import { toString } from 'hast-util-to-string'
import { copyFile, cp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { visit } from 'unist-util-visit'
import { beforeAll, describe, expect, it } from 'vitest'
import { inspect } from '../../pipeline/inspect.ts'
import { publicationModel } from '../../pipeline/model/index.ts'
import type { Publication } from '../../pipeline/model/publication.ts'
import { bookletFolder, copyBooklet, fixturesFolder } from '../support/booklet.ts'
import { findingLines, untimed } from '../support/findings.ts'
import { subfolders } from '../support/folders.ts'
import { expectGolden } from '../support/golden.ts'
import { modelHtml } from '../support/model-html.ts'
import { TemporaryFolder } from '../support/temporary-folder.ts'

const folder = join(fixturesFolder, 'model')

describe('the model of a manuscript', async () => {
  for (const name of await subfolders(folder)) {
    it(`is as written down: ${name}`, async () => {
      await using temporary = await TemporaryFolder.make()
      const manuscript = temporary.join('moestuin')
      await copyBooklet(manuscript)
      await copyFile(
        join(folder, 'publication.yaml'),
        join(manuscript, 'publication.yaml')
      )
      await cp(join(folder, name), manuscript, { recursive: true })
      const errors = (await findingLines(manuscript))
        .split('\n')
        .filter((line) => line.includes(' fout '))
      expect(errors).toEqual([])
      const publication = await modelOf(manuscript)
      expectWhole(publication)
      await expectGolden(join(folder, name, 'output.html'), modelHtml(publication))
    })
  }
})

describe('the model of the booklet', () => {
  let publication: Publication
  beforeAll(async () => {
    publication = await modelOf(bookletFolder)
  })

  it('holds together', () => expectWhole(publication))

  it('numbers chapters on through the parts, and gives each its part', () => {
    const chapters = publication.spine.filter(({ role }) => role === 'hoofdstuk')
    expect(chapters.map(({ id, label, partId }) => [id, label, partId])).toEqual([
      ['hoofdstuk-1', 'Hoofdstuk 1', 'deel-1'],
      ['hoofdstuk-2', 'Hoofdstuk 2', 'deel-1'],
      ['hoofdstuk-3', 'Hoofdstuk 3', 'deel-2'],
      ['hoofdstuk-4', 'Hoofdstuk 4', 'deel-2']
    ])
  })

  it('has the raster images as resources, and the drawings in the text', () => {
    expect([...publication.resources.keys()]).toEqual(['images/zaailing.png'])
  })

  it('has an identifier that a second build gives again', async () => {
    const { identifiers } = publication.metadata
    expect(identifiers).toEqual([expect.stringMatching(/^urn:uuid:[0-9a-f-]{36}$/)])
    expect((await modelOf(bookletFolder)).metadata.identifiers).toEqual(identifiers)
  })

  it('lists only what is cited, by key', () => {
    expect(publication.bibliography.map(({ key }) => key).toSorted()).toEqual([
      'voorbeeldinstituut2021',
      'voorbeelduitgeverij2019',
      'voorbeeldvereniging2022'
    ])
  })
})

describe('the model of an unusual manuscript', () => {
  it('has no space where a title changes its emphasis', async () => {
    await using place = await chapter('# Wel*licht*\n\nTekst.\n')
    const { spine } = await modelOf(place.path)
    expect(
      toString({ type: 'root', children: [...(spine[0]?.titleContent ?? [])] })
    ).toBe('Wellicht')
  })

  it('gives each copy of a drawing ids of its own', async () => {
    const image = '![Een bed](images/bed.svg)'
    await using place = await chapter(`# Twee keer\n\n${image}\n\n${image}\n`)
    expectWhole(await modelOf(place.path))
  })

  it('gives keys that differ in punctuation only ids of their own', async () => {
    await using place = await chapter('# Sleutels\n\n[@a:2020] en [@a-2020].\n')
    const entry = (key: string) => `@book{${key},\n  title = {Titel van ${key}}\n}\n`
    await writeFile(place.join('references.bib'), entry('a:2020') + entry('a-2020'))
    expectWhole(await modelOf(place.path))
  })
})

/** The booklet with one chapter, `input.md`. */
async function chapter(text: string): Promise<TemporaryFolder> {
  const temporary = await TemporaryFolder.make()
  await copyBooklet(temporary.path)
  await copyFile(join(folder, 'publication.yaml'), temporary.join('publication.yaml'))
  await writeFile(temporary.join('input.md'), text)
  return temporary
}

async function modelOf(manuscript: string): Promise<Publication> {
  const { publications } = await inspect(manuscript, untimed)
  const [resolved] = publications
  if (!resolved) throw new Error('The manuscript has no publication')
  return publicationModel(resolved)
}

/** Every id is there once, every inner link has its target, no link stands in a link. */
function expectWhole({ spine, bibliography }: Publication): void {
  const ids = [...spine.map(({ id }) => id), ...bibliography.map(({ id }) => id)]
  const targets: string[] = []
  for (const { titleContent, body, notes } of spine) {
    ids.push(...notes.map(({ id }) => id))
    const roots = [titleContent, body.children, ...notes.map(({ content }) => content)]
    for (const children of roots) {
      visit({ type: 'root' as const, children: [...children] }, 'element', (element) => {
        const { id, href } = element.properties
        if (typeof id === 'string') ids.push(id)
        if (typeof href === 'string' && href.startsWith('#')) targets.push(href.slice(1))
        if (element.tagName === 'a')
          visit({ ...element, tagName: 'span' }, 'element', notALink)
      })
    }
  }
  expect(ids).toEqual([...new Set(ids)])
  expect(targets.filter((target) => !ids.includes(target))).toEqual([])
}

function notALink({ tagName }: { readonly tagName: string }): void {
  expect(tagName, 'a link in a link').not.toBe('a')
}
