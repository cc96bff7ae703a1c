/** The cover in every format: of the metadata, and of an image that the editor chose. */
import { readFile, writeFile } from 'node:fs/promises'
import { strFromU8, unzipSync } from 'fflate'
import { imageSize } from 'image-size'
import { getDocumentProxy } from 'unpdf'
import { beforeAll, describe, expect, it } from 'vitest'
import { copyBooklet } from '../support/booklet.ts'
import { runCommand } from '../support/command.ts'
import { blackPng } from '../support/png.ts'
import { TemporaryFolder } from '../support/temporary-folder.ts'

const alternativeText = 'Een bed tussen twee paden.'

describe('a cover of the metadata', () => {
  let place: Place
  beforeAll(async () => {
    place = await Place.make('')
    await place.build('alles', 'pdf,epub,html,catalogue')
    return () => place[Symbol.asyncDispose]()
  }, 60_000)

  it('is the first page of the PDF, without a page number, and its inside is empty', async () => {
    const bytes = await place.file('alles', 'moestuin/moestuin.pdf')
    const pdf = await getDocumentProxy(new Uint8Array(bytes))
    const textOf = async (number: number) => {
      const { items } = await (await pdf.getPage(number)).getTextContent()
      return items.map((item) => ('str' in item ? item.str : '')).join(' ')
    }
    const [cover, inside, title] = [await textOf(1), await textOf(2), await textOf(3)]
    expect(cover.replaceAll(/\s+/g, ' ').trim()).toBe(
      'Een kleine moestuin van kale grond tot volle kelder Voorbeeldvereniging voor de Moestuin Voorbeelduitgeverij Voorbeeldstad, 2024'
    )
    expect(inside.trim()).toBe('')
    expect(title).toContain('Een kleine moestuin')
    await pdf.loadingTask.destroy()
  })

  it('is a JPEG of at least 1600 pixels high in the EPUB', async () => {
    const entries = unzipSync(await place.file('alles', 'moestuin/moestuin.epub'))
    const text = (name: string) => strFromU8(entries[`EPUB/${name}`] ?? new Uint8Array())
    expect(text('package.opf')).toContain(
      'href="omslag.jpg" media-type="image/jpeg" properties="cover-image"'
    )
    expect(text('package.opf')).toMatch(/<itemref idref="item-2"\/>\n<itemref/)
    expect(text('omslag.xhtml')).toContain(
      'alt="Omslag: Een kleine moestuin: van kale grond tot volle kelder. Voorbeelduitgeverij. Voorbeeldstad, 2024."'
    )
    const { height, type } = imageSize(entries['EPUB/omslag.jpg'] ?? new Uint8Array())
    expect(type).toBe('jpg')
    expect(height).toBeGreaterThanOrEqual(1600)
  })

  it('is the same in an EPUB without a PDF beside it', async () => {
    await place.build('epub', 'epub')
    const [alone, beside] = await Promise.all(
      ['epub', 'alles'].map((out) => place.file(out, 'moestuin/moestuin.epub'))
    )
    const name = 'EPUB/omslag.jpg'
    expect(unzipSync(alone ?? new Uint8Array())[name]).toEqual(
      unzipSync(beside ?? new Uint8Array())[name]
    )
  }, 60_000)

  it('stands on the landing page and in the catalogue', async () => {
    const landing = String(await place.file('alles', 'moestuin/index.html'))
    expect(landing).toContain(
      'src="omslag-klein.webp" alt="Omslag: Een kleine moestuin: '
    )
    const catalogue = String(await place.file('alles', 'index.html'))
    expect(catalogue).toContain(
      'src="moestuin/omslag-klein.webp" alt="Omslag van ‘Een kleine moestuin’"'
    )
  })
})

describe('a cover with an image', () => {
  it('is that image, byte for byte, and needs no browser', async () => {
    await using place = await Place.make(`cover:
  image: images/omslag.png
  alternativeText: ${alternativeText}
`)
    const image = blackPng(1100, 1600)
    await writeFile(place.folder.join('moestuin/images/omslag.png'), image)
    await place.build('uit', 'epub,html,catalogue', {
      PUPPETEER_EXECUTABLE_PATH: '/bestaat/niet'
    })
    expect(await place.file('uit', 'moestuin/omslag.png')).toEqual(image)
    const entries = unzipSync(await place.file('uit', 'moestuin/moestuin.epub'))
    expect(Buffer.from(entries['EPUB/omslag.png'] ?? [])).toEqual(image)
    expect(strFromU8(entries['EPUB/omslag.xhtml'] ?? new Uint8Array())).toContain(
      `alt="${alternativeText}"`
    )
  }, 60_000)

  it('is drawn when it is an SVG', async () => {
    await using place = await Place.make(`cover:
  image: images/bed.svg
  alternativeText: ${alternativeText}
`)
    await place.build('uit', 'catalogue')
    const landing = String(await place.file('uit', 'moestuin/index.html'))
    expect(landing).toContain(`src="omslag-klein.webp" alt="${alternativeText}"`)
  }, 60_000)
})

/** The booklet with a cover. */
class Place implements AsyncDisposable {
  readonly folder: TemporaryFolder

  private constructor(folder: TemporaryFolder) {
    this.folder = folder
  }

  static async make(fields: string): Promise<Place> {
    const place = new Place(await TemporaryFolder.make())
    await copyBooklet(place.folder.join('moestuin'))
    const path = place.folder.join('moestuin/publication.yaml')
    const yaml = await readFile(path, 'utf8')
    await writeFile(path, yaml.replace('spine:\n', `${fields}spine:\n  - role: omslag\n`))
    return place
  }

  async build(
    out: string,
    only: string,
    environment: Readonly<Record<string, string>> = {}
  ): Promise<void> {
    const words = ['build', this.folder.join('moestuin'), '--only', only]
    const result = await runCommand([...words, '--out', this.folder.join(out)], {
      environment
    })
    if (result.status !== 0) throw new Error(result.stderr)
  }

  file(out: string, path: string): Promise<Buffer> {
    return readFile(this.folder.join(out, path))
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.folder[Symbol.asyncDispose]()
  }
}
