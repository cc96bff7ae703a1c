/**
 * The page in whole CSS pixels, page sides multiples of 8: only then does a page measured on
 * screen break exactly where the printed one does, and is the PDF page a whole number of points.
 */
export const pageGeometry = {
  /** 165 mm, 468 pt. */
  widthPx: 624,
  /** 239 mm, 678 pt. */
  heightPx: 904,
  marginTopPx: 84,
  marginBottomPx: 80,
  marginInnerPx: 56,
  marginOuterPx: 40
} as const

/** Pixels of the picture of the cover to a pixel of the page: 1248 × 1808. */
export const coverScale = 2

export const contentWidthPx =
  pageGeometry.widthPx - pageGeometry.marginInnerPx - pageGeometry.marginOuterPx

export const contentHeightPx =
  pageGeometry.heightPx - pageGeometry.marginTopPx - pageGeometry.marginBottomPx
