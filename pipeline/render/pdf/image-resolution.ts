/**
 * Images have no more pixels in the PDF than print can show: 300 to an inch. The browser makes
 * them smaller, at the size at which they stand on the page, and takes their colours to sRGB.
 * What has fewer pixels stays as it is, byte for byte, and so do drawings; but a photograph that
 * is no JPEG becomes one, for without loss it takes five times the place.
 */
import type { Page } from 'puppeteer'
import type { PageFile, PageFiles } from './browser.ts'

/** More is not seen, and printers ask for no more. */
const pixelsPerInch = 300
/** Of JPEG, from 0 to 1: with less, print shows its blocks around sharp edges. */
const jpegQuality = 0.9
const cssPixelsPerInch = 96
/** Of all pixels, how many have the very colour of a neighbour: in photographs up to 14 in a hundred, in screenshots 74 and more. */
const mostEqual = 0.25
/** What has fewer pixels takes little place, whatever it is. */
const fewPixels = 65_536

/**
 * Gives the images of the text the size that they have: fewer pixels then change no line. In a
 * document that is laid out in columns. A cover has a size of its own, which is not that of a column.
 */
export function holdImageSizes(page: Page): Promise<void> {
  return page.evaluate(() => {
    const images = [...document.images].filter((image) => !image.closest('.cover'))
    const sizes = images.map((image) => {
      const { width, height } = getComputedStyle(image)
      return { width, height }
    })
    for (const [index, image] of images.entries())
      Object.assign(image.style, sizes[index], { maxHeight: 'none' })
  })
}

/** In a document as it is printed, after `holdImageSizes`. */
export function resampleImages(page: Page, files: PageFiles): Promise<void> {
  const pictures = [...files].flatMap(([path, file]) => picture(path, file))
  if (pictures.length === 0) return Promise.resolve()
  return page.evaluate(resample, pictures, {
    pixelsPerPixel: pixelsPerInch / cssPixelsPerInch,
    quality: jpegQuality,
    mostEqual,
    fewPixels
  })
}

type Picture = {
  /** As in an address. */
  readonly path: string
  /** As what it is written when it is made smaller: a photograph stays one. */
  readonly mediaType: 'image/jpeg' | 'image/png'
  /** Of the file, where the PDF has it as it is: only then fewer pixels could take more. */
  readonly byteLength: number | undefined
}

function picture(path: string, { mediaType, bytes }: PageFile): Picture[] {
  if (typeof bytes === 'string' || !/^image\/(?:jpeg|png|gif|webp)$/.test(mediaType))
    return []
  if (mediaType === 'image/jpeg') return [{ path, mediaType, byteLength: bytes.length }]
  const kind = isLossyWebp(bytes) ? 'image/jpeg' : 'image/png'
  return [{ path, mediaType: kind, byteLength: undefined }]
}

/** A simple file of VP8, which has no transparency (WebP container specification, “Simple File Format”). */
function isLossyWebp(bytes: Uint8Array): boolean {
  const [form, chunk] = [bytes.subarray(8, 12), bytes.subarray(12, 16)].map((part) =>
    String.fromCharCode(...part)
  )
  return form === 'WEBP' && chunk === 'VP8 '
}

type Resampling = {
  readonly pixelsPerPixel: number
  readonly quality: number
  readonly mostEqual: number
  readonly fewPixels: number
}

/** Runs in the browser: it sees nothing of this module. */
async function resample(
  pictures: readonly Picture[],
  { pixelsPerPixel, quality, mostEqual, fewPixels }: Resampling
): Promise<void> {
  const shown = Map.groupBy(document.images, ({ src }) => new URL(src).pathname)
  for (const picture of pictures) {
    const images = shown.get(picture.path) ?? []
    const blob = images[0] && (await smaller(images[0], picture, partOf(images)))
    if (!blob) continue
    const address = URL.createObjectURL(blob)
    for (const image of images) image.src = address
    await Promise.all(images.map((image) => image.decode()))
  }

  /** How many of its pixels are needed, in one direction, where it stands largest. */
  function partOf(images: readonly HTMLImageElement[]): number {
    const parts = images.map((image) => {
      const { width, height, objectFit } = getComputedStyle(image)
      const across = Number.parseFloat(width) / image.naturalWidth
      const down = Number.parseFloat(height) / image.naturalHeight
      return objectFit === 'contain' ? Math.min(across, down) : Math.max(across, down)
    })
    return Math.max(...parts) * pixelsPerPixel
  }

  /** `undefined` when it has no pixels to spare and is no photograph, or would be no smaller as a file. */
  async function smaller(
    image: HTMLImageElement,
    { mediaType, byteLength }: Picture,
    part: number
  ): Promise<Blob | undefined> {
    const [width, height] = [image.naturalWidth, image.naturalHeight].map((pixels) =>
      Math.max(1, Math.round(pixels * Math.min(1, part)))
    )
    if (width === undefined || height === undefined) return undefined
    const isReduced = width < image.naturalWidth
    if (!isReduced && byteLength !== undefined) return undefined
    const canvas = new OffscreenCanvas(width, height)
    const context = canvas.getContext('2d')
    if (!context) return undefined
    context.imageSmoothingQuality = 'high'
    // An image bitmap would be resized before it is turned as its EXIF says.
    context.drawImage(image, 0, 0, width, height)
    const isPhoto = byteLength === undefined && isPhotograph(context, width, height)
    if (!isReduced && !isPhoto) return undefined
    const type = isPhoto ? 'image/jpeg' : mediaType
    const blob = await canvas.convertToBlob({ type, quality })
    return byteLength !== undefined && blob.size >= byteLength ? undefined : blob
  }

  /** Nothing is seen through it, and no surface in it has one colour. */
  function isPhotograph(
    context: OffscreenCanvasRenderingContext2D,
    width: number,
    height: number
  ): boolean {
    if (width * height < fewPixels) return false
    const { data } = context.getImageData(0, 0, width, height)
    const pixels = new Uint32Array(data.buffer)
    let [beside, below] = [0, 0]
    for (let index = 0; index < pixels.length; index++) {
      if (data[4 * index + 3] !== 255) return false
      if (pixels[index] === pixels[index + 1]) beside++
      if (pixels[index] === pixels[index + width]) below++
    }
    return Math.max(beside, below) < mostEqual * pixels.length
  }
}
