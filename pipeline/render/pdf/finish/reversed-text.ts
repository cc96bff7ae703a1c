/**
 * Words from right to left, which the browser paints from the left (`/ReversedChars`, ISO 32000-1,
 * 14.8.2.3.3). A font of Arabic may draw the dots of a letter as a glyph of its own. The browser
 * writes them before their letter, in one actual text with it; a reader then takes the place of the
 * dots for that of the letter, and parts the word there. So the dots are painted behind the whole
 * word, and say nothing.
 */
import type { CosDictionary } from './cos-value.ts'
import { type Font, type FontNamed, fontsOf, glyphText } from './fonts.ts'
import type { PageContent } from './page-contents.ts'
import type { PdfObjects } from './pdf-objects.ts'

export function withDotsBehind(
  objects: PdfObjects,
  contents: readonly PageContent[]
): readonly PageContent[] {
  const fontNamed = fontsOf(objects)
  return contents.map((content) => {
    const { resources } = content
    const stretches = content.stretches.map((stretch) =>
      stretch.operators.includes(reversed)
        ? { ...stretch, operators: reordered(stretch.operators, resources, fontNamed) }
        : stretch
    )
    return { ...content, stretches }
  })
}

const reversed = '/ReversedChars BMC\n'

/** A font that is set (1), a place (2), an actual text (3), glyphs with the way to them (4, 5, 6), an end (7). */
const known =
  /^(?:\/(\w+) [\d.-]+ Tf|((?:[\d.-]+ ){6}Tm)|(\/Span<<\/ActualText <FEFF[0-9A-F]*> >> BDC)|(?:([\d.-]+) ([\d.-]+) Td )?<([0-9A-F]+)> Tj|(EMC))\n$/

function reordered(
  operators: string,
  resources: CosDictionary | undefined,
  fontNamed: FontNamed
): string {
  let run: ReversedRun | undefined
  let font: Font | undefined
  let written = ''
  const lines = operators.split(/(?<=\n)/)
  for (const [index, line] of lines.entries()) {
    const [, name, place, actual, x, y, glyphs, end] = known.exec(line) ?? []
    if (name !== undefined) font = fontNamed(name, resources)
    if (line === reversed) run = new ReversedRun()
    if (run && line !== reversed) run.source += line
    if (!run || line === reversed) written += line
    else if (name !== undefined || place !== undefined) run.set(line, place !== undefined)
    else if (actual !== undefined) run.open(line)
    else if (glyphs !== undefined)
      run.add({ x: Number(x ?? 0), y: Number(y ?? 0), glyphs, font })
    else if (end !== undefined && run.isOpen) run.close()
    else {
      // What stood behind the dots would be placed from them.
      const isLast = line === emc && lines[index + 1] === 'ET\n'
      written += isLast ? `${run.written()}${line}` : run.source
      run = undefined
    }
  }
  return written
}

type PlacedGlyphs = {
  readonly x: number
  readonly y: number
  readonly glyphs: string
  readonly font: Font | undefined
}

class ReversedRun {
  /** As the browser wrote it. */
  source = ''
  #written = ''
  /** From the place that was set: of the glyphs that are read, and of those that are written. */
  #read = { x: 0, y: 0 }
  #pen = { x: 0, y: 0 }
  #dots: PlacedGlyphs[] = []
  #actual: string | undefined
  #letter: PlacedGlyphs[] = []

  get isOpen(): boolean {
    return this.#actual !== undefined
  }

  set(line: string, isPlace: boolean): void {
    this.#paintDots()
    this.#written += line
    if (isPlace) this.#read = this.#pen = { x: 0, y: 0 }
  }

  open(line: string): void {
    this.#actual = line
  }

  /** What they say goes by where they are: the way to them is from the glyphs before. */
  add({ x, y, glyphs, font }: PlacedGlyphs): void {
    this.#read = { x: this.#read.x + x, y: this.#read.y + y }
    const placed = { ...this.#read, glyphs, font }
    if (this.isOpen) this.#letter.push(placed)
    else this.#paint(placed)
  }

  close(): void {
    const [last, ...marks] = this.#letter.toReversed()
    const areDots = marks.every(({ glyphs, font }) =>
      /^\p{M}+$/u.test(glyphText(glyphs, font))
    )
    if (areDots) this.#dots.push(...marks.toReversed())
    this.#written += this.#actual ?? ''
    for (const placed of areDots && last ? [last] : this.#letter) this.#paint(placed)
    this.#written += emc
    this.#actual = undefined
    this.#letter = []
  }

  written(): string {
    this.#paintDots()
    return this.#written
  }

  #paintDots(): void {
    if (this.#dots.length === 0) return
    this.#written += '/Span<</ActualText <FEFF> >> BDC\n'
    for (const placed of this.#dots) this.#paint(placed)
    this.#written += emc
    this.#dots = []
  }

  #paint({ x, y, glyphs }: PlacedGlyphs): void {
    const [right, down] = [x - this.#pen.x, y - this.#pen.y].map(operand)
    const way = right === '0' && down === '0' ? '' : `${right} ${down} Td `
    this.#written += `${way}<${glyphs}> Tj\n`
    this.#pen = { x, y }
  }
}

const emc = 'EMC\n'

/** As the browser writes numbers. */
function operand(value: number): string {
  return String(Number(value.toFixed(5)))
}
