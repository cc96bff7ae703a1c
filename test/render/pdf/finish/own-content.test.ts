import { expect, test } from 'vitest'
import { fontTexts } from '../../../../pipeline/render/pdf/finish/font-texts.ts'
import {
  withOwnContent,
  withPieces
} from '../../../../pipeline/render/pdf/finish/own-content.ts'
import { readContents } from '../../../../pipeline/render/pdf/finish/page-contents.ts'
import { pagesOf } from '../../../../pipeline/render/pdf/finish/pages.ts'
import { PdfObjects } from '../../../../pipeline/render/pdf/finish/pdf-objects.ts'
import type { StructureElement } from '../../../../pipeline/render/pdf/finish/structure.ts'
import { smallPdf } from './small-pdf.ts'

const plain = 'BT\n/F8 9 Tf\n<0002> Tj\nET\n'
const word = '/Span <</ActualText <FEFF0061>>>BDC\n3 0 Td <0003> Tj\nEMC\n'

/** Content 0 with `operators`, and content 1 behind it. */
function parted(operators: string) {
  const content = `/P <</MCID 0 >>BDC\n${operators}EMC\n/P <</MCID 1 >>BDC\n${plain}EMC\n`
  const objects = new PdfObjects(smallPdf({ elements: ['/S /Document'], content }))
  const { contents, pieces } = withOwnContent(
    readContents(objects, pagesOf(objects)),
    fontTexts(objects)
  )
  return { stretches: contents[0]?.stretches, pieces }
}

test('an actual text is no content in other content', () => {
  const { stretches, pieces } = parted(
    `${plain}${plain}BT\n/F8 9 Tf\n<0002> Tj\n${word}<0004> Tj\nET\n${plain}`
  )
  expect(stretches).toEqual([
    { mcid: 0, operators: plain + plain },
    { operators: 'BT\n' },
    { mcid: 2, operators: '/F8 9 Tf\n<0002> Tj\n' },
    { mcid: 3, actualText: '0061', operators: '3 0 Td <0003> Tj\n' },
    { mcid: 4, operators: '<0004> Tj\n' },
    { operators: 'ET\n' },
    { mcid: 5, operators: plain },
    { mcid: 1, operators: plain }
  ])
  expect([...pieces]).toEqual([['4:0', [0, 2, 3, 4, 5]]])
})

test('words from right to left are read from their last letter, with numbers among them', () => {
  const line = '1 0 0 -1 10 20 Tm\n'
  const reversed = (glyphs: string) =>
    `BT\n/ReversedChars BMC\n${line}<${glyphs}> Tj\nEMC\nET\n`
  const number = `BT\n${line}<0001> Tj\nET\n`
  const { stretches, pieces } = parted(reversed('00020003') + number + reversed('0004'))
  expect(stretches?.filter(({ mcid }) => mcid !== undefined)).toEqual([
    { mcid: 0, operators: '<0002> Tj\n' },
    { mcid: 2, operators: '<0003> Tj\n' },
    { mcid: 3, operators: number },
    { mcid: 4, operators: '<0004> Tj\n' },
    { mcid: 1, operators: plain }
  ])
  expect([...pieces]).toEqual([['4:0', [4, 3, 2, 0]]])
})

test('what paints nothing is no content', () => {
  const { stretches } = parted(`BT\n/F8 9 Tf\n${word}3 0 Td \nET\n`)
  expect(stretches?.filter(({ mcid }) => mcid !== undefined)).toEqual([
    { mcid: 0, actualText: '0061', operators: '3 0 Td <0003> Tj\n' },
    { mcid: 1, operators: plain }
  ])
})

test('content without one stays as it is', () => {
  const { stretches, pieces } = parted(plain)
  expect(stretches).toHaveLength(2)
  expect(pieces.size).toBe(0)
})

test('the tree has the pieces in place of the whole', () => {
  const root: StructureElement = {
    kind: 'element',
    type: 'P',
    children: [{ kind: 'content', page: 4, owner: 4, mcid: 0 }]
  }
  const { children } = withPieces(root, new Map([['4:0', [0, 2]]]))
  expect(children).toEqual([
    { kind: 'content', page: 4, owner: 4, mcid: 0 },
    { kind: 'content', page: 4, owner: 4, mcid: 2 }
  ])
})
