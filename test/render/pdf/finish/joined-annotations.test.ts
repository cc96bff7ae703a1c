import { expect, test } from 'vitest'
import { withJoinedAnnotations } from '../../../../pipeline/render/pdf/finish/joined-annotations.ts'
import { pagesOf } from '../../../../pipeline/render/pdf/finish/pages.ts'
import { PdfObjects } from '../../../../pipeline/render/pdf/finish/pdf-objects.ts'
import type { StructureElement } from '../../../../pipeline/render/pdf/finish/structure.ts'
import { smallPdf } from './small-pdf.ts'

/** A link on a page with an annotation for each box. */
function joined(...boxes: readonly string[]) {
  const numbers = boxes.map((_, index) => 30 + index)
  const objects = new PdfObjects(
    smallPdf({
      elements: ['/S /Document'],
      objects: boxes.map(
        (box) => `<</Type /Annot\n/Subtype /Link\n/Rect [${box}]\n/Dest /doel>>`
      ),
      page: `\n/Annots [${numbers.map((number) => `${number} 0 R`).join(' ')}]`
    })
  )
  const link: StructureElement = {
    kind: 'element',
    type: 'Link',
    children: numbers.map((object) => ({ kind: 'annotation', object }))
  }
  const root: StructureElement = { kind: 'element', type: 'P', children: [link] }
  const [tagged] = withJoinedAnnotations(objects, pagesOf(objects), root).children
  const kept = numbers.filter((reference) => objects.dictionary({ reference }))
  expect(tagged).toMatchObject({
    children: kept.map((object) => ({ kind: 'annotation', object }))
  })
  expect(pagesOf(objects)[0]?.dictionary.get('Annots')).toEqual(
    kept.map((reference) => ({ reference }))
  )
  return kept.map((reference) => objects.dictionary({ reference })?.get('Rect'))
}

test('pieces of a link on one line have one annotation', () => {
  expect(joined('10 50 40 60', '40 50 43 60', '43 50 50 60', '5 30 20 40')).toEqual([
    [10, 50, 50, 60],
    [5, 30, 20, 40]
  ])
})

test('pieces that stand apart keep theirs', () => {
  expect(joined('10 50 40 60', '41 50 50 60')).toHaveLength(2)
  expect(joined('10 50 40 60', '40 48 50 60')).toHaveLength(2)
})
