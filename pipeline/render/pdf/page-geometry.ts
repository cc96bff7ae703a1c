/**
 * The sheet that the browser prints on, in CSS pixels: sides are multiples of 8, margins of 4, so
 * that both are whole points. Chromium rounds others, and a page measured on screen does not
 * break where the printed one does. The sheet is at most 8 pixels larger than the page: the finishing pass cuts
 * off what is too much, above and at the right (`finish/page-boxes.ts`).
 */
import type { NotePlacement, PageSize, PrintSettings } from '../../read/print-settings.ts'

export type PageGeometry = {
  readonly page: PageSize
  readonly widthPx: number
  readonly heightPx: number
  readonly marginTopPx: number
  readonly marginBottomPx: number
  /** On the side of the fold, and on the other one: of a left-hand page and of a right-hand page. */
  readonly left: { readonly marginInnerPx: number; readonly marginOuterPx: number }
  readonly right: { readonly marginInnerPx: number; readonly marginOuterPx: number }
  readonly contentWidthPx: number
  readonly contentHeightPx: number
  /** What figures and tables have besides the column of the text; where the notes of the margin stand. */
  readonly marginColumnPx: number
  /** Above the page: what is cut off. */
  readonly cutTopPx: number
  /** Around the page, for bleed and crop marks; 0 on the screen. */
  readonly slugPx: number
}

/** Of one line of text: `styles/print.css`. */
export const linePx = 20
/** With the running head above the text, and the number of the page below it. */
const marginTopPx = 84
const marginBottomPx = 80
/** Parts of the width of a page. */
const inner = 0.09
const outer = 0.064
/** Part of the width of the content. */
const marginColumn = 0.303
/** Longer lines than these are hard to read. */
const longestContentPx = 640
const longestLinePx = 440

export function pageGeometry({
  page,
  notes
}: Pick<PrintSettings, 'page' | 'notes'>): PageGeometry {
  const { widthMm, heightMm } = page
  const [widthPx, heightPx] = [sheetSide(widthMm), sheetSide(heightMm)]
  const cutRightPx = wholePoints(widthPx - pixels(widthMm))
  const cutTopPx = wholePoints(heightPx - pixels(heightMm))
  const pageWidthPx = widthPx - cutRightPx
  const lines = heightPx - cutTopPx - marginTopPx - marginBottomPx
  const contentHeightPx = lines - (lines % linePx)
  const { marginInnerPx, marginOuterPx } = sideMargins(pageWidthPx)
  const contentWidthPx = pageWidthPx - marginInnerPx - marginOuterPx
  return {
    page,
    widthPx,
    heightPx,
    marginTopPx: marginTopPx + cutTopPx,
    marginBottomPx: heightPx - cutTopPx - marginTopPx - contentHeightPx,
    left: { marginInnerPx: marginInnerPx + cutRightPx, marginOuterPx },
    right: { marginInnerPx, marginOuterPx: marginOuterPx + cutRightPx },
    contentWidthPx,
    contentHeightPx,
    marginColumnPx: marginColumnPx(contentWidthPx, notes),
    cutTopPx,
    slugPx: 0
  }
}

/** What is coloured to its edge goes on outside of the page, so that no white is left by a cut a little off. */
export const bleedMm = 3

/** The bleed in whole points, and room for the marks. */
const [bleedPx, slugPx] = [12, 40]

/** The same page on a larger sheet: what stands on it is measured as before. */
export function onPrintersSheet(geometry: PageGeometry): PageGeometry {
  const { left, right } = geometry
  return {
    ...geometry,
    widthPx: geometry.widthPx + 2 * slugPx,
    heightPx: geometry.heightPx + 2 * slugPx,
    marginTopPx: geometry.marginTopPx + slugPx,
    marginBottomPx: geometry.marginBottomPx + slugPx,
    left: withSlug(left),
    right: withSlug(right),
    cutTopPx: geometry.cutTopPx + slugPx,
    slugPx
  }
}

function withSlug({
  marginInnerPx,
  marginOuterPx
}: PageGeometry['left']): PageGeometry['left'] {
  return { marginInnerPx: marginInnerPx + slugPx, marginOuterPx: marginOuterPx + slugPx }
}

/** Of the sheet around the cover, which has a bleed. */
export function coverMarginPx(geometry: PageGeometry): number {
  return geometry.slugPx === 0 ? 0 : geometry.slugPx - bleedPx
}

/** Pixels of the picture of a cover to a pixel of the page: at least 1,600 high, as shops want it. */
export function coverScale({ heightPx }: PageGeometry): number {
  return Math.max(2, Math.ceil((4 * 1600) / heightPx) / 4)
}

function pixels(mm: number): number {
  return (mm / 25.4) * 96
}

/** Pixels of which three quarters are whole points. */
function wholePoints(px: number): number {
  return Math.round(px / 4) * 4
}

function sheetSide(mm: number): number {
  return Math.ceil(pixels(mm) / 8) * 8
}

/** On a large page both grow, so that the lines do not. */
function sideMargins(pageWidthPx: number): PageGeometry['left'] {
  const margins = [inner, outer].map((part) => wholePoints(part * pageWidthPx))
  const [marginInnerPx = 0, marginOuterPx = 0] = margins
  const spare = pageWidthPx - marginInnerPx - marginOuterPx - longestContentPx
  const more = wholePoints(Math.max(0, spare / 2))
  return { marginInnerPx: marginInnerPx + more, marginOuterPx: marginOuterPx + more }
}

/** Without notes in it the margin only keeps the lines from getting too long. */
function marginColumnPx(contentWidthPx: number, notes: NotePlacement): number {
  if (notes === 'margin') return wholePoints(marginColumn * contentWidthPx)
  return Math.max(0, contentWidthPx - longestLinePx)
}
