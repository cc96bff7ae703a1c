/** Images in print: 300 pixels to an inch at most, and untouched when they have fewer. */
import { PDFDocument, PDFName, PDFNumber, PDFRawStream } from '@cantoo/pdf-lib'
import { readFile, writeFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { build } from '../../../pipeline/build.ts'
import { openPage, startBrowser } from '../../../pipeline/render/pdf/browser.ts'
import type { PageFile } from '../../../pipeline/render/pdf/browser.ts'
import {
  holdImageSizes,
  resampleImages
} from '../../../pipeline/render/pdf/image-resolution.ts'
import { copyBooklet } from '../../support/booklet.ts'
import { untimed } from '../../support/findings.ts'
import { noisePng, plaidPng, veiledPng } from '../../support/png.ts'
import { TemporaryFolder } from '../../support/temporary-folder.ts'

type Started = Awaited<ReturnType<typeof startBrowser>>
let started: Started

beforeAll(async () => {
  started = await startBrowser(process.env)
}, 60_000)

afterAll(() => started?.[Symbol.asyncDispose]())

/** Loads images and resamples them. @returns Of each its file (`undefined` when it is as it was) and size. */
async function resampled(
  html: string,
  images: readonly (readonly [string, Uint8Array])[]
) {
  const files = new Map<string, PageFile>([
    ['/', { mediaType: 'text/html', bytes: `<!doctype html>${html}` }]
  ])
  for (const [name, bytes] of images)
    files.set(`/${name}`, { mediaType: `image/${name.replace(/^.*\./, '')}`, bytes })
  const page = await openPage(started.browser, files, { width: 800, height: 600 })
  await holdImageSizes(page)
  await resampleImages(page, files)
  const found = await page.evaluate(() =>
    Promise.all(
      Array.from(document.images, async (image) => {
        const { naturalWidth, naturalHeight, src, width, height } = image
        const bytes = await fetch(src).then((answer) => answer.bytes())
        return {
          pixels: [naturalWidth, naturalHeight],
          box: [width, height],
          kind: String.fromCharCode(...bytes.subarray(0, 4)),
          isOwn: src.startsWith('blob:')
        }
      })
    )
  )
  await page.close()
  return found
}

/** A photograph as a camera writes it: JPEG, perhaps to be turned (EXIF, orientation 6). */
async function photograph(width: number, height: number): Promise<Uint8Array> {
  const files = new Map<string, PageFile>([
    ['/', { mediaType: 'text/html', bytes: '<!doctype html><img src="/een.png">' }],
    ['/een.png', { mediaType: 'image/png', bytes: noisePng(width, height) }]
  ])
  const page = await openPage(started.browser, files, { width, height })
  const bytes = await page.screenshot({ type: 'jpeg', quality: 80 })
  await page.close()
  return bytes
}

/** JPEG with an APP1 of EXIF behind its start that says to turn it a quarter to the right. */
function turned(jpeg: Uint8Array): Uint8Array {
  const tiff = 'MM\0*\0\0\0\b\0\u0001\u0001\u0012\0\u0003\0\0\0\u0001\0\u0006\0\0\0\0\0\0'
  const data = Buffer.from(`Exif\0\0${tiff}`, 'latin1')
  const head = Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0, data.length + 2])
  return Buffer.concat([head, data, jpeg.subarray(2)])
}

const png = 'PNG'
const jpeg = 'ÿØÿ'

describe('an image in print', () => {
  it('has 300 pixels to an inch where it had more', async () => {
    const html = '<img style="width: 96px" src="/een.png">'
    const [image] = await resampled(html, [['een.png', noisePng(600, 400)]])
    expect(image).toMatchObject({ pixels: [300, 200], box: [96, 64], isOwn: true })
    expect(image?.kind).toContain(png)
  })

  it('stays as it is where it has 300 or fewer', async () => {
    const html = '<img style="width: 96px" src="/een.png"><img src="/twee.jpeg">'
    const images = await resampled(html, [
      ['een.png', noisePng(300, 200)],
      ['twee.jpeg', await photograph(400, 300)]
    ])
    expect(images).toMatchObject([
      { pixels: [300, 200], isOwn: false },
      { pixels: [400, 300], isOwn: false }
    ])
  })

  it('has the pixels of the largest place that it has', async () => {
    const html =
      '<img style="width: 48px" src="/een.png"><img style="width: 96px" src="/een.png">'
    const images = await resampled(html, [['een.png', noisePng(600, 400)]])
    expect(images).toMatchObject([
      { pixels: [300, 200], box: [48, 32] },
      { pixels: [300, 200], box: [96, 64] }
    ])
  })

  it('stays a photograph when it is one, turned as the camera was', async () => {
    const photo = await photograph(640, 480)
    const html = `<img style="width: 96px" src="/recht.jpeg"><img style="width: 72px" src="/gedraaid.jpeg">`
    const images = await resampled(html, [
      ['recht.jpeg', photo],
      ['gedraaid.jpeg', turned(photo)]
    ])
    expect(images).toMatchObject([
      { pixels: [300, 225], box: [96, 72] },
      { pixels: [225, 300], box: [72, 96] }
    ])
    for (const image of images) expect(image.kind).toContain(jpeg)
  })

  it('has what fills its box, or what fits in it', async () => {
    const box = 'width: 96px; height: 96px; object-fit'
    const html = `<img style="${box}: cover" src="/een.png"><img style="${box}: contain" src="/twee.png">`
    const images = await resampled(html, [
      ['een.png', noisePng(800, 400)],
      ['twee.png', noisePng(800, 400)]
    ])
    expect(images).toMatchObject([{ pixels: [600, 300] }, { pixels: [300, 150] }])
  })

  it.each([
    ['is one', 'width: 400px'],
    ['has more pixels than print shows', 'width: 96px']
  ])('becomes a JPEG when a photograph that %s is a PNG', async (_, style) => {
    const html = `<img style="${style}" src="/een.png">`
    const [image] = await resampled(html, [['een.png', noisePng(1200, 1200)]])
    expect(image?.isOwn).toBe(true)
    expect(image?.kind).toContain(jpeg)
  })

  it.each([
    ['has surfaces of one colour', plaidPng(300, 300)],
    ['can be seen through', veiledPng(300, 300)],
    ['is small', noisePng(250, 250)]
  ])('stays exact when it %s', async (_, bytes) => {
    const [image] = await resampled('<img style="width: 96px" src="/een.png">', [
      ['een.png', bytes]
    ])
    expect(image).toMatchObject({ isOwn: false })
  })

  it('stays a drawing when it is one', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="900" height="900"/>'
    const html = '<img style="width: 96px" src="/een.svg+xml">'
    const [image] = await resampled(html, [['een.svg+xml', Buffer.from(svg)]])
    expect(image).toMatchObject({ isOwn: false })
  })
})

describe('a PDF with large images', () => {
  it('has them smaller, is the same every time, and names them when it is too large', async () => {
    await using folder = await TemporaryFolder.make()
    const manuscript = folder.join('moestuin')
    await copyBooklet(manuscript)
    await writeFile(`${manuscript}/images/ruis.png`, veiledPng(2400, 1600))
    const figure =
      ':::figuur[Ruis op een scherm.]{#figuur-ruis}\n![Korrels in alle kleuren](images/ruis.png)\n:::'
    await writeFile(`${manuscript}/inleiding.md`, `# Inleiding\n\n${figure}\n`)
    const [first, second] = [folder.join('een'), folder.join('twee')]
    const warnings = await buildPdf(manuscript, first)
    await buildPdf(manuscript, second)
    const bytes = await readFile(`${first}/moestuin/moestuin.pdf`)
    expect(await readFile(`${second}/moestuin/moestuin.pdf`)).toEqual(bytes)
    expect(await imageSizes(bytes)).toContainEqual([1650, 1100])
    expect(warnings).toEqual([
      expect.stringMatching(
        /^Onverwachte pdf van 7,\d\sMB, verwacht minder dan 5\sMB: het grootst zijn `images\/ruis\.png` \(7(?:,\d)?\sMB\)$/
      )
    ])
  }, 60_000)

  it('is not reported when it is small enough', async () => {
    await using folder = await TemporaryFolder.make()
    await copyBooklet(folder.join('moestuin'))
    expect(await buildPdf(folder.join('moestuin'), folder.join('uit'))).toEqual([])
  }, 60_000)
})

/** @returns What `pdf-small-enough` says. */
async function buildPdf(manuscriptFolder: string, outFolder: string): Promise<string[]> {
  const { files } = await build({
    manuscriptFolder,
    outFolder,
    formats: new Set(['pdf']),
    environment: process.env,
    generator: 'oogst test',
    timed: untimed
  })
  return files.flatMap(({ messages }) =>
    messages
      .filter(({ ruleId }) => ruleId === 'pdf-small-enough')
      .map(({ reason }) => reason)
  )
}

async function imageSizes(bytes: Uint8Array): Promise<(number | undefined)[][]> {
  const { context } = await PDFDocument.load(bytes, { updateMetadata: false })
  return context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (!(object instanceof PDFRawStream)) return []
    if (object.dict.get(PDFName.of('Subtype')) !== PDFName.of('Image')) return []
    return [
      ['Width', 'Height'].map((name) =>
        object.dict.lookupMaybe(PDFName.of(name), PDFNumber)?.asNumber()
      )
    ]
  })
}
