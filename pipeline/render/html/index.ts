/**
 * The reading edition: a publication in, a folder of linked pages out. Start at
 * `edition.ts` (which pages there are) and `section-page.ts` (what a page holds).
 */
import { VFile } from 'vfile'
import { publicationFor } from '../../model/medium.ts'
import type { Publication } from '../../model/publication.ts'
import type { RenderOptions } from '../../options.ts'
import { withPageBreaks } from '../page-breaks.ts'
import type { PageStart } from '../page-start.ts'
import { contentsPage } from './contents-page.ts'
import { edition } from './edition.ts'
import { imagePath } from './link-images.ts'
import { sectionPage } from './section-page.ts'

/**
 * Render the reading edition.
 *
 * @param pageStarts
 *   Where each page of the PDF of the same build begins; empty when there is none.
 * @returns
 *   `slug/lezen/index.html`, a page for each section in reading order, then the images;
 *   paths are relative to `dist/`. Each page has its hast in `data.tree`. The style sheets
 *   and fonts come from `renderAssets`.
 */
export function renderHtml(
  publication: Publication,
  options: RenderOptions,
  pageStarts: readonly PageStart[] = []
): VFile[] {
  const marked = withPageBreaks(publication, pageStarts)
  const reading = edition(publicationFor(marked, 'screen'), options, pageStarts)
  return [
    ...reading.pages.map((page) => {
      return page.kind === 'contents'
        ? contentsPage(reading, page)
        : sectionPage(reading, page)
    }),
    ...[...publication.resources.values()].map((resource) => {
      const path = imagePath(publication, resource.path)
      return new VFile({ path, value: resource.bytes })
    })
  ]
}
