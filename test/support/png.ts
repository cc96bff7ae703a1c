/** Images of any size. Source: PNG, third edition, 5 (https://www.w3.org/TR/png-3/#5DataRep). */
import { crc32, deflateSync } from 'node:zlib'

/** Of grey pixels that are all black. */
export function blackPng(width: number, height: number): Buffer {
  return png(width, height, { colourType: 0, samples: 1 }, (length) =>
    Buffer.alloc(length)
  )
}

/** Of colours that do not follow from each other, so that nothing makes it smaller; the same every time. */
export function noisePng(width: number, height: number): Buffer {
  return png(width, height, { colourType: 2, samples: 3 }, noise)
}

/** The same, and each of them may be seen through. */
export function veiledPng(width: number, height: number): Buffer {
  return png(width, height, { colourType: 6, samples: 4 }, noise)
}

/** Stripes of two pixels across and down, in colours that do not follow from each other. */
export function plaidPng(width: number, height: number): Buffer {
  return png(width, height, { colourType: 2, samples: 3 }, (length) => {
    const colours = noise(length)
    const rowLength = length / height
    return colours.map((_, index) => {
      const [row, sample] = [Math.floor(index / rowLength), (index % rowLength) - 1]
      const pixel = Math.floor(sample / 3)
      return colours[(row >> 1) * rowLength + (pixel >> 1) * 3 + (sample % 3)] ?? 0
    })
  })
}

function png(
  width: number,
  height: number,
  { colourType, samples }: { readonly colourType: number; readonly samples: number },
  bytesOf: (length: number) => Uint8Array
): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, colourType], 8)
  const rowLength = samples * width + 1
  const rows = bytesOf(rowLength * height)
  // Each row begins with its filter: none.
  for (let start = 0; start < rows.length; start += rowLength) rows[start] = 0
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1A\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 1 })),
    chunk('IEND', Buffer.alloc(0))
  ])
}

/** Marsaglia’s xorshift with 32 bits. */
function noise(length: number): Buffer {
  const bytes = Buffer.alloc(length)
  let state = 1
  for (let index = 0; index < length; index++) {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    bytes[index] = state
  }
  return bytes
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}
