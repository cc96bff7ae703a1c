/**
 * An ICC profile of sRGB, from the numbers of the standards: the profiles that go around are
 * under licences of their own, and this one takes 548 bytes.
 *
 * Sources: IEC 61966-2-1 (primaries, white point, transfer curve); ICC.1:2004-10, the version
 * 4.2 that PDF 1.7 reads (header 7.2, tags of a display profile 8.4.2, Bradford annex E).
 */

type Triple = readonly [number, number, number]
type Matrix = readonly [Triple, Triple, Triple]

const primaries = { red: [0.64, 0.33], green: [0.3, 0.6], blue: [0.15, 0.06] } as const
const d65 = [0.3127, 0.329] as const
/** X, Y and Z of the connection space: 7.2.16. */
const d50: Triple = [0.9642, 1, 0.8249]

const bradford: Matrix = [
  [0.8951, 0.2664, -0.1614],
  [-0.7502, 1.7135, 0.0367],
  [0.0389, -0.0685, 1.0296]
]

export function srgbProfile(): Uint8Array {
  const adaptation = adaptationToD50()
  const curve = parametricCurve()
  const tags: [string, Buffer][] = [
    ['desc', localizedText('sRGB IEC61966-2.1')],
    ['cprt', localizedText('No copyright, use freely')],
    ['wtpt', xyz(d50)],
    ['chad', fixedArray(adaptation.flat())],
    ...colorants(adaptation).map(([name, color]): [string, Buffer] => [name, xyz(color)]),
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve]
  ]
  return profile(tags)
}

/** The linear colours of a screen, seen in the light of D50. */
function colorants(adaptation: Matrix): readonly (readonly [string, Triple])[] {
  const { red, green, blue } = primaries
  const columns = transposed([xyzOf(red), xyzOf(green), xyzOf(blue)])
  const amounts = applied(inverse(columns), xyzOf(d65))
  const scaled = [red, green, blue].map((color, index) =>
    applied(adaptation, times(xyzOf(color), amounts[index] ?? 0))
  )
  return ['rXYZ', 'gXYZ', 'bXYZ'].map((name, index) => [name, scaled[index] ?? d50])
}

/** Annex E: cone responses of the one white stretched to those of the other. */
function adaptationToD50(): Matrix {
  const from = applied(bradford, xyzOf(d65))
  const to = applied(bradford, d50)
  const stretch: Matrix = [
    [to[0] / from[0], 0, 0],
    [0, to[1] / from[1], 0],
    [0, 0, to[2] / from[2]]
  ]
  return product(inverse(bradford), product(stretch, bradford))
}

/** 10.15, function type 3: `((X + 0.055) / 1.055) ^ 2.4` from 0.04045, below it `X / 12.92`. */
function parametricCurve(): Buffer {
  const type = Buffer.from([0, 3, 0, 0])
  const parameters = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045].map(fixed)
  return element('para', [type, ...parameters])
}

/** 7.2 and 7.3: header of 128 bytes, table, data; each element begins at a multiple of 4. */
function profile(tags: readonly (readonly [string, Buffer])[]): Buffer {
  const data: Buffer[] = []
  const offsets = new Map<Buffer, number>()
  let offset = 128 + 4 + 12 * tags.length
  for (const [, bytes] of tags) {
    if (offsets.has(bytes)) continue
    offsets.set(bytes, offset)
    const padded = Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)])
    data.push(padded)
    offset += padded.length
  }
  const table = tags.map(([name, bytes]) =>
    Buffer.concat([ascii(name), uint32(offsets.get(bytes) ?? 0), uint32(bytes.length)])
  )
  return Buffer.concat([header(offset), uint32(tags.length), ...table, ...data])
}

function header(size: number): Buffer {
  const bytes = Buffer.alloc(128)
  bytes.writeUInt32BE(size, 0)
  bytes.writeUInt32BE(0x04_20_00_00, 8)
  bytes.write('mntrRGB XYZ ', 12, 'ascii')
  // The day of the standard: a profile has no clock either.
  for (const [index, part] of [2004, 10, 1, 0, 0, 0].entries())
    bytes.writeUInt16BE(part, 24 + 2 * index)
  bytes.write('acsp', 36, 'ascii')
  Buffer.concat(d50.map(fixed)).copy(bytes, 68)
  return bytes
}

/** 10.13, in English. */
function localizedText(text: string): Buffer {
  const utf16 = Buffer.from(text, 'utf16le').swap16()
  return element('mluc', [
    uint32(1),
    uint32(12),
    ascii('enUS'),
    uint32(utf16.length),
    uint32(28),
    utf16
  ])
}

function xyz(color: Triple): Buffer {
  return element('XYZ ', color.map(fixed))
}

function fixedArray(numbers: readonly number[]): Buffer {
  return element('sf32', numbers.map(fixed))
}

function element(type: string, parts: readonly Buffer[]): Buffer {
  return Buffer.concat([ascii(type), uint32(0), ...parts])
}

/** 4.6, s15Fixed16Number. */
function fixed(number: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeInt32BE(Math.round(number * 65_536))
  return bytes
}

function uint32(number: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(number)
  return bytes
}

function ascii(text: string): Buffer {
  return Buffer.from(text, 'ascii')
}

/** From chromaticity, for a luminance of 1. */
function xyzOf([x, y]: readonly [number, number]): Triple {
  return [x / y, 1, (1 - x - y) / y]
}

function times([a, b, c]: Triple, factor: number): Triple {
  return [a * factor, b * factor, c * factor]
}

function applied([first, second, third]: Matrix, vector: Triple): Triple {
  return [dot(first, vector), dot(second, vector), dot(third, vector)]
}

function dot(a: Triple, b: Triple): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}

function cross(a: Triple, b: Triple): Triple {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
}

function transposed([a, b, c]: Matrix): Matrix {
  return [
    [a[0], b[0], c[0]],
    [a[1], b[1], c[1]],
    [a[2], b[2], c[2]]
  ]
}

function product(a: Matrix, b: Matrix): Matrix {
  const [first, second, third] = transposed(b)
  return transposed([applied(a, first), applied(a, second), applied(a, third)])
}

/** Rows of the inverse are columns of the cross products, over the determinant. */
function inverse([a, b, c]: Matrix): Matrix {
  const determinant = dot(a, cross(b, c))
  const columns: Matrix = [cross(b, c), cross(c, a), cross(a, b)]
  const [first, second, third] = transposed(columns)
  return [
    times(first, 1 / determinant),
    times(second, 1 / determinant),
    times(third, 1 / determinant)
  ]
}
