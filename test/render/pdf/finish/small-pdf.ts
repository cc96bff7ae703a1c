/** A PDF of one page as Chromium writes it, small enough to read: objects as text. */

export type SmallPdf = {
  /** Objects 10 and up: each is a structure element. */
  readonly elements: readonly string[]
  readonly content?: string
  /** Further objects, from 30 on. */
  readonly objects?: readonly string[]
  /** Further entries of the page, and of the catalogue. */
  readonly page?: string
  readonly catalog?: string
}

/** One more than the highest number. */
const size = 60

/**
 * Object 1 information, 2 catalog, 3 pages, 4 the page, 5 its content, 6 structure tree, 7
 * parent tree, 8 a font with `/ToUnicode` in 9: glyph 1 is a space, glyph 2 and up `a`, `b`, ….
 */
export function smallPdf({
  elements,
  content = '',
  objects = [],
  page = '',
  catalog = ''
}: SmallPdf): Uint8Array {
  const toUnicode =
    '1 beginbfchar\n<0001> <0020>\nendbfchar\n1 beginbfrange\n<0002> <001B> <0061>\nendbfrange\n'
  const before = [
    '<</Title (x)\n/CreationDate (D:20260101000000Z)\n/ModDate (D:20260101000000Z)>>',
    `<</Type /Catalog\n/Pages 3 0 R\n/StructTreeRoot 6 0 R\n/MarkInfo <</Marked true>>${catalog}>>`,
    '<</Type /Pages\n/Count 1\n/Kids [4 0 R]>>',
    `<</Type /Page\n/Parent 3 0 R\n/MediaBox [0 0 100 100]\n/Contents 5 0 R\n/StructParents 0\n/Resources <</Font <</F8 8 0 R>>>>${page}>>`,
    stream(content),
    '<</Type /StructTreeRoot\n/K 10 0 R\n/ParentTree 7 0 R>>',
    '<</Nums []>>',
    '<</Type /Font\n/Subtype /Type0\n/ToUnicode 9 0 R>>',
    stream(toUnicode)
  ]
  const numbered = new Map([
    ...before.map((object, index) => [index + 1, object] as const),
    ...elements.map(
      (element, index) => [10 + index, `<</Type /StructElem\n${element}>>`] as const
    ),
    ...objects.map((object, index) => [30 + index, object] as const)
  ])
  return file(numbered)
}

/** With its cross-reference table: ISO 32000-1, 7.5.4. */
function file(objects: ReadonlyMap<number, string>): Uint8Array {
  let text = '%PDF-1.7\n'
  const entries = Array.from({ length: size }, () => '0000000000 65535 f \n')
  for (const [number, object] of objects) {
    entries[number] = `${String(text.length).padStart(10, '0')} 00000 n \n`
    text += `${number} 0 obj\n${object}\nendobj\n`
  }
  const table = `xref\n0 ${size}\n${entries.join('')}`
  const trailer = `trailer\n<</Size ${size}\n/Root 2 0 R\n/Info 1 0 R>>\nstartxref\n${text.length}\n%%EOF\n`
  return Buffer.from(text + table + trailer, 'latin1')
}

function stream(text: string): string {
  return `<</Length ${text.length}>> stream\n${text}\nendstream`
}
