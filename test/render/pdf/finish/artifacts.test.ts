import { describe, expect, test } from 'vitest'
import { fontTexts } from '../../../../pipeline/render/pdf/finish/font-texts.ts'
import { writeArtifacts } from '../../../../pipeline/render/pdf/finish/artifacts.ts'
import {
  inflated,
  readContents
} from '../../../../pipeline/render/pdf/finish/page-contents.ts'
import { pagesOf } from '../../../../pipeline/render/pdf/finish/pages.ts'
import { PdfObjects } from '../../../../pipeline/render/pdf/finish/pdf-objects.ts'
import { smallPdf } from './small-pdf.ts'

const elements = ['/S /Document\n/P 6 0 R\n/K []']
/** Glyphs of the font of `smallPdf`: `abc` is 2, 3, 4. */
const abc = 'BT\n/F8 9 Tf\n<000200030004> Tj\nET\n'

function finished(content: string, expected = {}, tagged: readonly string[] = []) {
  const objects = new PdfObjects(smallPdf({ elements, content }))
  const contents = readContents(objects, pagesOf(objects))
  writeArtifacts(objects, {
    textOf: fontTexts(objects),
    contents,
    tagged: new Map(tagged.map((key) => [key, 'P'])),
    repeated: new Set(),
    labelOf: String,
    expected: { runningHeads: [], decorations: [], hasDecorations: false, ...expected }
  })
  const [page] = contents
  return page ? inflated(objects, page.stream) : ''
}

describe('writeArtifacts', () => {
  test('makes an artifact of a running head with the number of its page', () => {
    const folio = '/Span<</ActualText <FEFF0031> >> BDC\n<0009> Tj\nEMC\n'
    const content = `${abc}BT\n/F8 9 Tf\n${folio}ET\n`
    const written = finished(content, { runningHeads: ['a bc'] })
    expect(written.match(/(?<=Artifact <<)[^>]*/g)).toEqual([
      '/Type /Pagination\n/Subtype /Header\n/Attached [/Top]',
      '/Type /Pagination\n/Subtype /Footer\n/Attached [/Bottom]'
    ])
  })

  test.each([
    ['a text', abc, 'Page 1 has text without a tag: abc'],
    ['a glyph without meaning', 'BT\n/F8 9 Tf\n<00FF> Tj\nET\n', 'text without a tag'],
    ['an image', '/X1 Do\n', 'Page 1 has an image without a tag'],
    [
      'content outside the tree',
      `/P <</MCID 0 >>BDC\n${abc}EMC\n`,
      'not in the structure tree'
    ]
  ])('does not hide %s', (_name, content, fault) => {
    expect(() => finished(content)).toThrow(fault)
  })

  test('leaves out a space', () => {
    expect(finished('BT\n/F8 9 Tf\n<0001> Tj\nET\n')).toContain('/Artifact')
  })

  test('takes the text of a decoration', () => {
    expect(finished(abc, { decorations: ['ABC abc'] })).toContain(
      '/Artifact <</Type /Layout>>'
    )
  })

  test('keeps what is in the tree, and makes an artifact of a background', () => {
    const content = `/NonStruct <</MCID 0 >>BDC\n${abc}EMC\n/NonStruct <</MCID 1 >>BDC\n0 0 1 1 re\nf\nEMC\n`
    expect(finished(content, {}, ['4:0'])).toBe(
      `/P <</MCID 0>>BDC\n${abc}EMC\n/Artifact <</Type /Layout>>BDC\n0 0 1 1 re\nf\nEMC\n`
    )
  })
})
