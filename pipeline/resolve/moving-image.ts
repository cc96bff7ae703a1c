/** Whether an image moves. */
import type { Resource } from '../read/resource.ts'

/**
 * A GIF with more than one picture, a WebP or a PNG that says that it is animated. A JPEG has one
 * picture; in an SVG nothing that moves is allowed (`image-is-static`).
 *
 * Sources: GIF89a, 20; WebP Container Specification, Extended File Format; PNG (third edition),
 * 11.3.6.1 (`acTL`).
 */
export function isMoving({ mediaType, bytes }: Resource): boolean {
  if (mediaType === 'image/gif') return gifPictures(bytes) > 1
  if (mediaType === 'image/webp')
    return ascii(bytes, 12, 4) === 'VP8X' && ((bytes[20] ?? 0) & 2) !== 0
  return mediaType === 'image/png' && hasAnimationControl(bytes)
}

/** `acTL` stands before the first picture data. */
function hasAnimationControl(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 8; at + 8 <= bytes.length; at += 12 + view.getUint32(at)) {
    const type = ascii(bytes, at + 4, 4)
    if (type === 'acTL') return true
    if (type === 'IDAT') return false
  }
  return false
}

/** Counts to two: the header, then blocks, each with its data in parts. */
function gifPictures(bytes: Uint8Array): number {
  let at = 13 + colourTableLength(bytes[10])
  let count = 0
  while (at < bytes.length && count < 2) {
    const block = bytes[at]
    if (block === imageDescriptor) {
      count++
      at += 11 + colourTableLength(bytes[at + 9])
    } else if (block === extension) at += 2
    else break
    while (at < bytes.length && bytes[at] !== 0) at += 1 + (bytes[at] ?? 0)
    at++
  }
  return count
}

const imageDescriptor = 0x2c
const extension = 0x21

function colourTableLength(flags = 0): number {
  return (flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1)
}

function ascii(bytes: Uint8Array, start: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(start, start + length))
}
