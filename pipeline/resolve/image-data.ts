/** Whether the data of an image is all there, and in colours that a screen and a PDF/A know. */
import { crc32 } from 'node:zlib'
import type { Resource } from '../read/resource.ts'

/**
 * Looks at the parts that a format consists of; what the pixels are is not looked at. A file with
 * something behind its end is whole.
 *
 * Sources: PNG (third edition), 5; JPEG (ITU-T T.81), B.1; GIF89a, 27; WebP Container
 * Specification, File Header.
 */
export function isWhole({ mediaType, bytes }: Resource): boolean {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  switch (mediaType) {
    case 'image/png':
      return hasAllChunks(data)
    case 'image/jpeg':
      return data.lastIndexOf('\xFF\xD9', undefined, 'latin1') > lastSegment(data).at
    case 'image/gif':
      return data.includes(0x3b, data.length - 16)
    case 'image/webp':
      return data.length >= data.readUInt32LE(4) + 8
    case 'image/svg+xml':
      return /<\/svg\s*>|<svg[^>]*\/>/i.test(data.toString())
  }
}

/** Each with its checksum, up to `IEND`. */
function hasAllChunks(data: Buffer): boolean {
  for (let at = 8; at + 12 <= data.length;) {
    const end = at + 8 + data.readUInt32BE(at)
    if (end + 4 > data.length) return false
    const named = data.subarray(at + 4, end)
    if (crc32(named) !== data.readUInt32BE(end)) return false
    if (named.toString('latin1', 0, 4) === 'IEND') return true
    at = end + 4
  }
  return false
}

/** A JPEG for a printing press: four inks, where a screen has three colours (`SOFn`, B.2.2). */
export function isForPress({ mediaType, bytes }: Resource): boolean {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return mediaType === 'image/jpeg' && lastSegment(data).components === 4
}

type Segment = {
  /** Where the picture data begins: `SOS`. */
  readonly at: number
  readonly components: number | undefined
}

function lastSegment(data: Buffer): Segment {
  let at = 2
  let components: number | undefined
  while (at + 4 <= data.length) {
    const marker = data[at + 1] ?? 0
    if (marker === startOfScan) break
    if (isFrame(marker)) components = data[at + 9]
    // Before a marker may stand any number of `FF`.
    at += marker === 0xff ? 1 : 2 + data.readUInt16BE(at + 2)
  }
  return { at, components }
}

const startOfScan = 0xda

/** `SOF0` to `SOF15`; three numbers among them are other markers. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
}
