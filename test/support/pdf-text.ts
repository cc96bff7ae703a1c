/** The text of a printed page, without its head, its number and the notes in its margin. */
import type { getDocumentProxy } from 'unpdf'
import { readPrintSettings } from '../../pipeline/read/print-settings.ts'
import { pageGeometry } from '../../pipeline/render/pdf/page-geometry.ts'

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>

const pointsPerPixel = 0.75
const { marginBottomPx, contentHeightPx } = pageGeometry(readPrintSettings({}))
/** Notes and the references to them, by their size in CSS pixels. */
const sizesOfNotes = [10.6, 10]

type Piece = { readonly text: string; readonly x: number; readonly y: number }

/** The pieces of text in the order in which they are drawn, which is that of the source. */
async function pieces(pdf: Pdf, number: number): Promise<Piece[]> {
  const page = await pdf.getPage(number)
  const { items } = await page.getTextContent()
  const bottom = marginBottomPx * pointsPerPixel
  const top = bottom + contentHeightPx * pointsPerPixel
  return items.flatMap((item): Piece[] => {
    if (!('str' in item) || item.str.trim() === '' || isNote(item)) return []
    const [x, y] = [Number(item.transform[4]), Number(item.transform[5])]
    return y > bottom && y < top ? [{ text: item.str, x, y }] : []
  })
}

function isNote({ height }: { readonly height: number }): boolean {
  return sizesOfNotes.some((size) => Math.abs(height - size * pointsPerPixel) < 0.05)
}

/** @returns The text as it was drawn, without white space. */
export async function drawnText(pdf: Pdf, number: number): Promise<string> {
  return wordsOf((await pieces(pdf, number)).map(({ text }) => text).join(''))
}

/** @returns The text as it is seen, line by line from the top, without white space. */
export async function seenText(pdf: Pdf, number: number): Promise<string> {
  const lines: Piece[][] = []
  for (const piece of (await pieces(pdf, number)).toSorted((a, b) => b.y - a.y)) {
    const line = lines.at(-1)
    if (line?.[0] && line[0].y - piece.y < 4) line.push(piece)
    else lines.push([piece])
  }
  const texts = lines.flatMap((line) => line.toSorted((a, b) => a.x - b.x))
  return wordsOf(texts.map(({ text }) => text).join(''))
}

/**
 * What is compared: characters without the white space between them, which every edition sets
 * anew, and without hyphens, for PDF.js reads the glyphs of a broken word and not what they say.
 */
export function wordsOf(text: string): string {
  return text.replaceAll(/[\s\u00AD-]+/gu, '')
}
