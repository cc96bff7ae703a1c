import { describe, expect, test } from 'vitest'
import { withOneMeaning } from '../../../../pipeline/render/pdf/finish/glyph-meanings.ts'
import {
  inflated,
  readContents
} from '../../../../pipeline/render/pdf/finish/page-contents.ts'
import { pagesOf } from '../../../../pipeline/render/pdf/finish/pages.ts'
import { PdfObjects } from '../../../../pipeline/render/pdf/finish/pdf-objects.ts'
import { smallPdf } from './small-pdf.ts'

/** Glyph 2 says `a` by its font; here it stands for ’. */
const apostrophe = '/Span<</ActualText <FEFF2019> >> BDC\n3.5 0 Td <0002> Tj\nEMC\n'
const font = '/F8 9 Tf\n'

function meant(operators: string, characters: string) {
  const content = `/P <</MCID 0 >>BDC\nBT\n${operators}ET\nEMC\n`
  const objects = new PdfObjects(smallPdf({ elements: ['/S /Document'], content }))
  const contents = readContents(objects, pagesOf(objects))
  const [page] = withOneMeaning(objects, contents, new Set(characters))
  return {
    operators: page?.stretches.map((stretch) => stretch.operators).join(''),
    toUnicode: inflated(objects, 9)
  }
}

describe('withOneMeaning', () => {
  test('makes what a glyph always stands for its meaning', () => {
    const { operators, toUnicode } = meant(font + apostrophe, 'bc’')
    expect(operators).toBe('BT\n/F8 9 Tf\n3.5 0 Td <0002> Tj\nET\n')
    expect(toUnicode).toContain('<0002> <2019>\n')
    expect(toUnicode).toContain('<0003> <0062>\n')
  })

  test('finds a font that is set inside', () => {
    const inside = apostrophe.replace('BDC\n', `BDC\n${font}1 0 0 -1 0 0 Tm\n`)
    const { operators, toUnicode } = meant(inside, '’')
    expect(operators).toBe('BT\n/F8 9 Tf\n1 0 0 -1 0 0 Tm\n3.5 0 Td <0002> Tj\nET\n')
    expect(toUnicode).toContain('<0002> <2019>\n')
  })

  test('takes a space that does not break for a space', () => {
    const space = apostrophe.replace('2019', '00A0').replace('<0002>', '<0001>')
    const { operators, toUnicode } = meant(font + space, ' \u00A0')
    expect(operators).toBe('BT\n/F8 9 Tf\n3.5 0 Td <0001> Tj\nET\n')
    expect(toUnicode).toContain('<0001> <0020>\n')
  })

  test.each([
    ['of which both are in the text', font + apostrophe, 'a’'],
    [
      'that stands for several',
      font + apostrophe + apostrophe.replace('2019', '2018'),
      '’‘'
    ],
    ['with another before it', font + apostrophe.replace('3.5', '<0003> Tj\n3.5'), '’'],
    ['of several glyphs', font + apostrophe.replace('<0002>', '<00020003>'), '’']
  ])('leaves the actual text of a glyph %s', (_, content, characters) => {
    const { operators, toUnicode } = meant(content, characters)
    expect(operators).toBe(`BT\n${content}ET\n`)
    expect(toUnicode).toContain('<0002> <001B> <0061>\n')
  })
})
