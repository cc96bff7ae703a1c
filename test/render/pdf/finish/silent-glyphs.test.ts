import { expect, test } from 'vitest'
import { inflated } from '../../../../pipeline/render/pdf/finish/page-contents.ts'
import { PdfObjects } from '../../../../pipeline/render/pdf/finish/pdf-objects.ts'
import { nameSilentGlyphs } from '../../../../pipeline/render/pdf/finish/silent-glyphs.ts'
import { smallPdf } from './small-pdf.ts'

const map = (text: string) => `1 beginbfchar\n<0107> <${text}>\nendbfchar\n`
const stream = (text: string) => `<</Length ${text.length}>> stream\n${text}\nendstream`

function toUnicodeWith(text: string): string {
  const objects = new PdfObjects(
    smallPdf({
      elements: ['/S /Document'],
      objects: ['<</Type /Font\n/Subtype /Type0\n/ToUnicode 31 0 R>>', stream(map(text))]
    })
  )
  nameSilentGlyphs(objects)
  return inflated(objects, 31)
}

test('a glyph that says U+0000 says what shows and joins nothing', () => {
  expect(toUnicodeWith('0000')).toBe(map('034F'))
})

test('what other glyphs say stays', () => {
  expect(toUnicodeWith('0628')).toBe(map('0628'))
})
