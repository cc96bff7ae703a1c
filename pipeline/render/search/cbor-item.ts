/** Items of CBOR (RFC 8949), as far as the files of Pagefind hold them: found in the bytes, not decoded. */

/**
 * @returns
 *   Offset behind the item that begins at `start`. Throws at what Pagefind does not write: lengths
 *   that are not given (RFC 8949, 3.2).
 */
export function itemEnd(bytes: Uint8Array, start: number): number {
  const { type, value, end } = itemHead(bytes, start)
  if (type === byteString || type === textString) return end + value
  if (type === tag) return itemEnd(bytes, end)
  const items = type === array ? value : type === map ? 2 * value : 0
  let next = end
  for (let item = 0; item < items; item++) next = itemEnd(bytes, next)
  return next
}

/** The items of an array, each as its bytes. */
export function arrayItems(bytes: Uint8Array): Uint8Array[] {
  const { type, value, end } = itemHead(bytes, 0)
  if (type !== array) throw new Error(`CBOR: type ${type} is no array`)
  const items: Uint8Array[] = []
  for (let start = end; items.length < value;) {
    const next = itemEnd(bytes, start)
    items.push(bytes.subarray(start, next))
    start = next
  }
  return items
}

/** Of a text string. */
export function textOf(item: Uint8Array): string {
  const { type, end } = itemHead(item, 0)
  if (type !== textString) throw new Error(`CBOR: type ${type} is no text`)
  return new TextDecoder().decode(item.subarray(end))
}

export function arrayOf(items: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat([head(array, items.length), ...items])
}

export function textItem(text: string): Uint8Array {
  const bytes = Buffer.from(text)
  return Buffer.concat([head(textString, bytes.length), bytes])
}

type ItemHead = { readonly type: number; readonly value: number; readonly end: number }

const byteString = 2
const textString = 3
const array = 4
const map = 5
const tag = 6

/** RFC 8949, 3: three bits of type, five of value or of the length of the value behind it. */
function itemHead(bytes: Uint8Array, start: number): ItemHead {
  const first = bytes[start]
  if (first === undefined) throw new Error('CBOR: the bytes end too early')
  const type = first >> 5
  const short = first & 31
  if (short < 24) return { type, value: short, end: start + 1 }
  if (short > 27) throw new Error('CBOR: an item without a length')
  const size = 2 ** (short - 24)
  const rest = bytes.subarray(start + 1, start + 1 + size)
  const value = rest.reduce((sum, byte) => sum * 256 + byte, 0)
  return { type, value, end: start + 1 + size }
}

function head(type: number, value: number): Uint8Array {
  if (value < 24) return Uint8Array.of((type << 5) | value)
  const bytes = Buffer.alloc(5)
  bytes.writeUInt8((type << 5) | 26)
  bytes.writeUInt32BE(value, 1)
  return bytes
}
