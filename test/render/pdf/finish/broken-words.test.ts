import { describe, expect, test } from 'vitest'
import { withWholeWords } from '../../../../pipeline/render/pdf/finish/broken-words.ts'
import { fontTexts } from '../../../../pipeline/render/pdf/finish/font-texts.ts'
import { readContents } from '../../../../pipeline/render/pdf/finish/page-contents.ts'
import { pagesOf } from '../../../../pipeline/render/pdf/finish/pages.ts'
import { PdfObjects } from '../../../../pipeline/render/pdf/finish/pdf-objects.ts'
import { smallPdf } from './small-pdf.ts'

const font = '/F8 9 Tf\n'
const softHyphen = '/Span<</ActualText <FEFF00AD> >> BDC\n4 0 Td <0001> Tj\nEMC\n'

/** A text object with its letters one by one: glyph 2 is `a`, glyph 1 a space; `-` is a soft hyphen. */
function line(y: number, letters: string): string {
  const glyphs = Array.from(letters, (letter) =>
    letter === '-' ? softHyphen : `3 0 Td <${glyph(letter)}> Tj\n`
  )
  return `BT\n${font}1 0 0 -1 8 ${y} Tm\n${glyphs.join('')}ET\n`
}

function glyph(letter: string): string {
  const number = letter === ' ' ? 1 : letter.charCodeAt(0) - 95
  return number.toString(16).padStart(4, '0').toUpperCase()
}

function joined(...lines: string[]) {
  const content = `/P <</MCID 0 >>BDC\n${lines.join('')}EMC\n`
  const objects = new PdfObjects(smallPdf({ elements: ['/S /Document'], content }))
  const [page] = withWholeWords(objects, readContents(objects, pagesOf(objects)))
  const operators = page?.stretches.map((stretch) => stretch.operators).join('') ?? ''
  return { operators, text: fontTexts(objects)({ operators }, page?.resources) }
}

/** The hyphen that the browser draws behind a line: glyph 25 is `x`. */
const hyphen = (y: number) => line(y, 'x')

describe('withWholeWords', () => {
  test('says a broken word once, with what stands against it', () => {
    const { operators, text } = joined(line(10, 'a bc-'), hyphen(10), line(30, 'def g'))
    expect(text).toBe('a bcdef g')
    expect(operators.match(/\/Span.*BDC|EMC|BT|ET/g)).toEqual([
      'BT',
      '/Span <</ActualText <FEFF00620063006400650066>>>BDC',
      'EMC',
      'ET',
      'BT',
      '/Span <</ActualText <FEFF>>>BDC',
      'EMC',
      'ET',
      'BT',
      '/Span <</ActualText <FEFF>>>BDC',
      'EMC',
      'ET'
    ])
  })

  test('joins a word that is broken twice', () => {
    const { text } = joined(
      line(10, 'ab-'),
      hyphen(10),
      line(30, 'cd-'),
      hyphen(30),
      line(50, 'ef gh')
    )
    expect(text).toBe('abcdef gh')
  })

  test('leaves lines that end with a whole word', () => {
    const { text } = joined(
      line(10, 'ab'),
      line(30, 'cd-'),
      hyphen(30),
      line(50, 'ef'),
      line(70, 'gh')
    )
    expect(text).toBe('abcdefgh')
  })

  test('leaves out a soft hyphen at which no line ends, and keeps the place of what follows', () => {
    const { operators, text } = joined(line(10, 'ab-cd'))
    expect(text).toBe('abcd')
    expect(operators).not.toContain('ActualText')
    expect(operators).toContain('4 0 Td \n')
  })

  test('takes it out of a ligature', () => {
    const { operators } = joined(
      line(10, 'a'),
      '/Span<</ActualText <FEFF006600AD0066> >> BDC\n4 0 Td <0005> Tj\nEMC\n'
    )
    expect(operators).toContain('<FEFF00660066>')
  })

  test('keeps it for a word that goes on elsewhere', () => {
    const { text } = joined(line(10, 'a bc-'), hyphen(10))
    expect(text).toBe('a bc\u00AD')
  })

  test('parts glyphs that share an operator', () => {
    const { text } = joined(
      `BT\n${font}1 0 0 -1 8 10 Tm\n<000200010003> Tj\n${softHyphen}ET\n`,
      hyphen(10),
      line(30, 'c')
    )
    expect(text).toBe('a bc')
  })
})
