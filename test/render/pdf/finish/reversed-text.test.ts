import { describe, expect, test } from 'vitest'
import { readContents } from '../../../../pipeline/render/pdf/finish/page-contents.ts'
import { pagesOf } from '../../../../pipeline/render/pdf/finish/pages.ts'
import { PdfObjects } from '../../../../pipeline/render/pdf/finish/pdf-objects.ts'
import { withDotsBehind } from '../../../../pipeline/render/pdf/finish/reversed-text.ts'
import { smallPdf } from './small-pdf.ts'

const stream = (text: string) => `<</Length ${text.length}>> stream\n${text}\nendstream`
/** Glyph 1 is nothing but dots, glyphs 2 and 3 are letters. */
const map = '1 beginbfchar\n<0001> <034F>\n<0002> <062A>\n<0003> <0643>\nendbfchar\n'

function reordered(operators: string): string {
  const content = `/P <</MCID 0 >>BDC\nBT\n/ReversedChars BMC\n${operators}EMC\nET\nEMC\n`
  const objects = new PdfObjects(
    smallPdf({
      elements: ['/S /Document'],
      content: content.replaceAll('/F8', '/F30'),
      page: '\n/Resources <</Font <</F30 30 0 R>>>>',
      objects: ['<</Type /Font\n/Subtype /Type0\n/ToUnicode 31 0 R>>', stream(map)]
    })
  )
  const [page] = withDotsBehind(objects, readContents(objects, pagesOf(objects)))
  const written = page?.stretches.map((stretch) => stretch.operators).join('') ?? ''
  return written.replaceAll('/F30', '/F8')
}

const place = '/F8 9 Tf\n1 0 0 -1 10 20 Tm\n'
const letter = (operators: string) =>
  `/Span<</ActualText <FEFF062A> >> BDC\n${operators}EMC\n`

describe('withDotsBehind', () => {
  test('paints the dots of a letter behind the word, at their place', () => {
    const word = `${place}${letter('4 -5.9 Td <0001> Tj\n-1.5 5.9 Td <0002> Tj\n')}6 0 Td <0003> Tj\n`
    expect(reordered(word)).toBe(
      `BT\n/ReversedChars BMC\n${place}${letter('2.5 0 Td <0002> Tj\n')}6 0 Td <0003> Tj\n` +
        '/Span<</ActualText <FEFF> >> BDC\n-4.5 -5.9 Td <0001> Tj\nEMC\nEMC\nET\n'
    )
  })

  test('finds a place that is set within a letter', () => {
    const word = letter(`${place}4 -5.9 Td <0001> Tj\n-4 5.9 Td <0002> Tj\n`)
    expect(reordered(word)).toContain(`${place}${letter('<0002> Tj\n')}`)
  })

  test.each([
    [
      'a letter of two glyphs that both say something',
      letter('<0002> Tj\n3 0 Td <0003> Tj\n')
    ],
    [
      'operators that it does not know',
      `${letter('<0001> Tj\n3 0 Td <0002> Tj\n')}2 Tr\n`
    ]
  ])('leaves %s', (_name, operators) => {
    expect(reordered(place + operators)).toBe(
      `BT\n/ReversedChars BMC\n${place}${operators}EMC\nET\n`
    )
  })
})
