/** Where images, formulas and captions stand: the PDF says it of each (ISO 14289-1, 7.3: `/BBox`). */
import type { Page } from 'puppeteer'
import type { PageGeometry } from './page-geometry.ts'
import { columnStep } from './page-map.ts'

/** In CSS pixels from the upper left corner of the content of its page. */
export type PictureBox = {
  /** Counted from 1. */
  readonly page: number
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** By the number of a picture: `StructureMark.picture`. */
export type PictureBoxes = ReadonlyMap<number, PictureBox>

/**
 * Measures a print document that is laid out in columns.
 *
 * @returns
 *   Nothing for a cover, which has no column: it fills its page.
 */
export async function measurePictures(
  page: Page,
  geometry: PageGeometry
): Promise<PictureBoxes> {
  const boxes = await page.evaluate((stepPx) => {
    const { left: start, top: head } = document.body.getBoundingClientRect()
    const found: [number, PictureBox][] = []
    for (const element of document.querySelectorAll('[data-picture]')) {
      const box = element.getClientRects()[0]
      if (!box || element.closest('.cover')) continue
      const column = Math.floor((box.left - start) / stepPx)
      const left = box.left - start - column * stepPx
      const top = box.top - head
      const [right, bottom] = [left + box.width, top + box.height]
      const number = Number(element.getAttribute('data-picture'))
      found.push([number, { page: column + 1, left, top, right, bottom }])
    }
    return found
  }, columnStep(geometry))
  return new Map(boxes)
}
