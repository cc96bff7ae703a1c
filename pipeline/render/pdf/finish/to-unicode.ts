/** The `/ToUnicode` of a font: what each of its glyphs says (ISO 32000-1, 9.10.3), as the browser writes it. */

/** Hexadecimal digits of a glyph, upper case → its text. */
export type GlyphTexts = ReadonlyMap<string, string>

export function readToUnicode(map: string): GlyphTexts {
  return new Map([...singles(map), ...ranges(map)])
}

/** The same map with other texts: one line for each glyph. */
export function writeToUnicode(map: string, texts: GlyphTexts): string {
  const start = map.search(/\d+ beginbf/)
  const end = map.lastIndexOf('endbf')
  const tail = map.slice(map.indexOf('\n', end) + 1)
  const lines = [...texts].map(([glyph, text]) => `<${glyph}> <${toUtf16(text)}>\n`)
  const blocks: string[] = []
  for (let first = 0; first < lines.length; first += linesPerBlock) {
    const block = lines.slice(first, first + linesPerBlock)
    blocks.push(`${block.length} beginbfchar\n${block.join('')}endbfchar\n`)
  }
  return map.slice(0, start) + blocks.join('') + tail
}

/** Adobe Technical Note 5014, 1.4: no more. */
const linesPerBlock = 100

/** `beginbfchar`: `<0001> <0020>`. */
function singles(map: string): [string, string][] {
  const blocks = [...map.matchAll(/beginbfchar\n([^]*?)endbfchar/g)].map(
    ([, block]) => block
  )
  const pairs = blocks.flatMap((block = '') => [...block.matchAll(/<(\w+)> <(\w+)>/g)])
  return pairs.map(([, glyph = '', text = '']) => [glyph.toUpperCase(), fromUtf16(text)])
}

/** `beginbfrange`: `<001C> <0035> <0061>`. */
function ranges(map: string): [string, string][] {
  const blocks = [...map.matchAll(/beginbfrange\n([^]*?)endbfrange/g)].map(
    ([, block]) => block
  )
  const found = blocks.flatMap((block = '') => [
    ...block.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)
  ])
  return found.flatMap(([, first = '', last = '', text = '']) => {
    const start = Number.parseInt(first, 16)
    const count = Number.parseInt(last, 16) - start + 1
    const character = fromUtf16(text).codePointAt(0) ?? 0
    return Array.from({ length: count }, (_, index): [string, string] => [
      (start + index).toString(16).toUpperCase().padStart(first.length, '0'),
      String.fromCodePoint(character + index)
    ])
  })
}

/** @param digits Hexadecimal, big-endian. */
export function fromUtf16(digits: string): string {
  return Buffer.from(digits, 'hex').swap16().toString('utf16le')
}

export function toUtf16(text: string): string {
  return Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()
}
