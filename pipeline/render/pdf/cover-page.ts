/** The cover as a page: the image of the editor, or the title in type. `styles/cover.css` dresses it. */
import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Cover, Publication } from '../../model/publication.ts'
import type { PublicationMetadata } from '../../read/publication-metadata.ts'
import { imprintLine } from '../imprint-line.ts'
import { contributorName, publisherName } from '../names.ts'
import type { PageGeometry } from './page-geometry.ts'

/** Paragraphs, for the title page has the title as a heading. */
export function coverPage(
  { cover, metadata }: Publication,
  geometry: PageGeometry
): Element {
  if (cover?.image) {
    const className = fillsPage(cover, geometry) ? ['cover', 'cover-filled'] : ['cover']
    return h('div', { className }, structuredClone(cover.image))
  }
  const { title, subtitle, contributors, publishers } = metadata
  return h('div', { className: ['cover', 'cover-typographic'] }, [
    h(
      'p',
      {
        className: ['cover-title'],
        style: `font-size: ${titleSizePx(metadata, geometry)}px`
      },
      title
    ),
    ...(subtitle === undefined
      ? []
      : [h('p', { className: ['cover-subtitle'] }, subtitle)]),
    ...contributors
      .filter(({ role }) => role === 'aut')
      .map(({ name }) => h('p', { className: ['cover-author'] }, contributorName(name))),
    h('div', { className: ['cover-imprint'] }, [
      ...publishers.map((publisher) => h('p', publisherName(publisher))),
      h('p', imprintLine(metadata))
    ])
  ])
}

/** An image of nearly the form of the page loses less at its edges than white strips would spoil. */
function fillsPage({ raster }: Cover, { widthPx, heightPx }: PageGeometry): boolean {
  if (!raster) return false
  const page = widthPx / heightPx
  return Math.abs(raster.width / raster.height / page - 1) < 0.05
}

/** What the page has beside the title, and about the width of a letter as a part of its size, in bold Source Sans. */
const besideTitlePx = 144
const letterWidth = 0.56

/** So that the longest word fits the line, and a long title the page. */
function titleSizePx({ title }: PublicationMetadata, { widthPx }: PageGeometry): number {
  const longest = Math.max(...title.split(/[\s-]+/).map((word) => word.length))
  const ofWord = Math.floor((widthPx - besideTitlePx) / (letterWidth * longest))
  const ofTitle = title.length <= 45 ? 60 : title.length <= 90 ? 48 : 34
  return Math.max(20, Math.min(ofWord, ofTitle))
}
