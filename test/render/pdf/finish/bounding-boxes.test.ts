import { describe, expect, test } from 'vitest'
import { withBoundingBoxes } from '../../../../pipeline/render/pdf/finish/bounding-boxes.ts'
import type {
  Attributes,
  StructureElement
} from '../../../../pipeline/render/pdf/finish/structure.ts'
import {
  onPrintersSheet,
  pageGeometry
} from '../../../../pipeline/render/pdf/page-geometry.ts'
import type { PictureBox } from '../../../../pipeline/render/pdf/picture-boxes.ts'

const geometry = pageGeometry({ page: { widthMm: 165, heightMm: 239 }, notes: 'margin' })

function element(
  type: string,
  picture?: number,
  children: readonly StructureElement[] = []
): StructureElement {
  return { kind: 'element', type, picture, children }
}

/** A picture at the upper left corner of its page, 80 by 40 CSS pixels. */
function corner(page: number, topPx = 0): PictureBox {
  return { page, left: 0, top: topPx, right: 80, bottom: topPx + 40 }
}

/** Of the first element below `root`. */
function layoutOf(
  root: StructureElement,
  boxes: readonly (readonly [number, PictureBox])[],
  on = geometry
): Attributes[string] | undefined {
  const [first] = withBoundingBoxes(root, new Map(boxes), on).children
  return first?.kind === 'element' ? first.attributes?.['Layout'] : undefined
}

describe('the box of a figure', () => {
  test('counts from the lower left corner of the sheet, in points', () => {
    const root = element('Sect', undefined, [element('Figure', 1)])
    const left = geometry.right.marginInnerPx * 0.75
    const top = (geometry.heightPx - geometry.marginTopPx) * 0.75
    expect(layoutOf(root, [[1, corner(1)]])).toEqual({
      BBox: [left, top - 30, left + 60, top],
      Placement: '/Block'
    })
  })

  test('follows the margins of left-hand pages, and of the sheet of a printer', () => {
    const root = element('Sect', undefined, [element('Figure', 1)])
    const onLeft = geometry.left.marginOuterPx * 0.75
    expect(layoutOf(root, [[1, corner(2)]])).toMatchObject({
      BBox: [onLeft, expect.any(Number), onLeft + 60, expect.any(Number)]
    })
    const sheet = onPrintersSheet(geometry)
    expect(layoutOf(root, [[1, corner(2)]], sheet)).toMatchObject({
      BBox: [onLeft + 30, expect.any(Number), onLeft + 90, expect.any(Number)]
    })
  })

  test('holds its caption as well', () => {
    const figure = element('Figure', 1, [element('Caption', 2)])
    const alone = layoutOf(element('Sect', undefined, [figure]), [[1, corner(1)]])
    const both = layoutOf(element('Sect', undefined, [figure]), [
      [1, corner(1)],
      [2, corner(1, 60)]
    ])
    const [left, bottom, right, top] = Object(alone?.['BBox'])
    expect(both?.['BBox']).toEqual([left, bottom - 45, right, top])
  })

  test('is that of the page for a cover, which is not measured', () => {
    const root = element('Sect', undefined, [element('Figure', 1)])
    expect(layoutOf(root, [])?.['BBox']).toEqual([0, 0, 467.72, 677.48])
  })

  test('says nothing of its place in a line', () => {
    const root = element('P', undefined, [element('Formula', 1)])
    expect(layoutOf(root, [[1, corner(1)]])).not.toHaveProperty('Placement')
  })
})
