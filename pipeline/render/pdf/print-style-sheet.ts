/** The part of the print style that depends on the publication: page size, running heads, fonts. */
import type { Publication, Section } from '../../model/publication.ts'
import type { Styles } from '../../options.ts'
import { blankPages } from './blank-pages.ts'
import { coverMarginPx, type PageGeometry } from './page-geometry.ts'
import { frontSections } from './page-label.ts'
import { folioBox, headBox, sparePx } from './page-margins.ts'
import { runningHead } from './running-heads.ts'

/** CSS Paged Media 3; the static part is `styles/tokens.css` and `styles/print.css`. */
export function printStyleSheet(
  publication: Publication,
  styles: Styles,
  geometry: PageGeometry
): string {
  return [
    fontFaces(styles),
    styles.sheets.get('tokens.css') ?? '',
    styles.math?.sheet ?? '',
    styles.sheets.get('print.css') ?? '',
    styles.sheets.get('cover.css') ?? '',
    pageSheet(geometry),
    ...publication.spine.map((section) => sectionPages(section, publication, geometry))
  ].join('\n')
}

/** The page, and its sizes as variables for the static part. */
function pageSheet(geometry: PageGeometry): string {
  const { widthPx, heightPx, marginTopPx, marginBottomPx, left, right } = geometry
  return `:root {
  --page-width: ${widthPx - 2 * coverMarginPx(geometry)}px;
  --page-height: ${heightPx - 2 * coverMarginPx(geometry)}px;
  --content-width: ${geometry.contentWidthPx}px; --content-height: ${geometry.contentHeightPx}px;
  --margin-column: ${geometry.marginColumnPx}px;
}
@page { size: ${widthPx}px ${heightPx}px; margin: ${marginTopPx}px 0 ${marginBottomPx}px }
@page :right { margin-left: ${right.marginInnerPx}px; margin-right: ${right.marginOuterPx - sparePx}px }
@page :left { margin-left: ${left.marginOuterPx}px; margin-right: ${left.marginInnerPx - sparePx}px }
@page ${blankPages.body} { counter-increment: body-page }`
}

/**
 * The numbers of the body count pages of their own: Chromium does not set the counter `page`
 * anew, but counts any other one on the pages that say so.
 */
function sectionPages(
  section: Section,
  publication: Publication,
  geometry: PageGeometry
): string {
  const { id } = section
  const isFront = frontSections(publication).has(id)
  const number = isFront ? 'counter(page, lower-roman)' : 'counter(body-page)'
  const count = isFront ? '' : `@page ${id} { counter-increment: body-page }\n`
  // The cover has no margins either.
  if (section.role === 'omslag')
    return `@page ${id} { margin: ${coverMarginPx(geometry)}px }`
  const { cutTopPx } = geometry
  const heads = runningHead(section, publication)
  if (!heads) return count
  const even = headBox('top-left', heads.even, cutTopPx) + folioBox('bottom-left', number)
  const odd = headBox('top-right', heads.odd, cutTopPx) + folioBox('bottom-right', number)
  return `${count}@page ${id}:left { ${even} }\n@page ${id}:right { ${odd} }`
}

function fontFaces({ fonts, math }: Styles): string {
  return [...fonts, ...(math ? [math.font] : [])]
    .map(
      ({ family, weight, style, fileName, unicodeRange }) =>
        `@font-face { font-family: '${family}'; font-weight: ${weight}; font-style: ${style}; ` +
        `src: url('/fonts/${fileName}') format('woff2'); unicode-range: ${unicodeRange} }`
    )
    .join('\n')
}
