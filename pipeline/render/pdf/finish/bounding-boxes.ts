/** Where each figure and formula stands, captions included: `/BBox` and `/Placement` (ISO 32000-1, 14.8.5.4). */
import type { PageGeometry } from '../page-geometry.ts'
import type { PictureBox, PictureBoxes } from '../picture-boxes.ts'
import { type Box, trimBox } from './page-boxes.ts'
import { isElement, type StructureElement } from './structure.ts'

/** Table 333: in these a figure is a block, elsewhere it stands in a line. */
const grouping = new Set('Document Part Art Sect Div Aside BlockQuote LBody'.split(' '))

export function withBoundingBoxes(
  root: StructureElement,
  boxes: PictureBoxes,
  geometry: PageGeometry
): StructureElement {
  const children = root.children.map((child) =>
    isElement(child)
      ? withBoundingBoxes(withLayout(child, root, boxes, geometry), boxes, geometry)
      : child
  )
  return { ...root, children }
}

function withLayout(
  element: StructureElement,
  parent: StructureElement,
  boxes: PictureBoxes,
  geometry: PageGeometry
): StructureElement {
  if (element.type !== 'Figure' && element.type !== 'Formula') return element
  const numbers = pictureNumbers(element)
  if (numbers.length === 0) return element
  const measured = numbers.flatMap((number) => boxes.get(number) ?? [])
  // What is not measured is a cover.
  const box =
    measured.length === 0
      ? trimBox(geometry)
      : enclosing(measured.map((picture) => pointsOf(picture, geometry)))
  const BBox = box.map((side) => Math.round(side * 100) / 100)
  const isBlock = grouping.has(parent.type)
  const layout = { BBox, ...(isBlock && { Placement: '/Block' }) }
  return { ...element, attributes: { ...element.attributes, Layout: layout } }
}

function pictureNumbers({ picture, children }: StructureElement): number[] {
  const below = children.filter(isElement).flatMap(pictureNumbers)
  return picture === undefined ? below : [picture, ...below]
}

/** In points from the lower left corner of the sheet, as all places on a page. */
function pointsOf(
  { page, left, top, right, bottom }: PictureBox,
  geometry: PageGeometry
): Box {
  const { heightPx, marginTopPx } = geometry
  // The first page is a right-hand one.
  const marginPx =
    page % 2 === 1 ? geometry.right.marginInnerPx : geometry.left.marginOuterPx
  const across = (px: number): number => (marginPx + px) * pointsPerPixel
  const up = (px: number): number => (heightPx - marginTopPx - px) * pointsPerPixel
  return [across(left), up(bottom), across(right), up(top)]
}

const pointsPerPixel = 0.75

function enclosing(boxes: readonly Box[]): Box {
  const sides = [0, 1, 2, 3].map((side) => boxes.map((box) => box[side] ?? 0))
  const [left = [], bottom = [], right = [], top = []] = sides
  return [Math.min(...left), Math.min(...bottom), Math.max(...right), Math.max(...top)]
}
