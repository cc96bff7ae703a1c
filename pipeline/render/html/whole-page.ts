import type { VFile } from 'vfile'
import { fullTitle } from '../titles.ts'
import { shorten } from '../web/shorten.ts'
import { contents, titlePage } from './contents-page.ts'
import { editionFrame } from './edition-frame.ts'
import { type Edition, isOnContentsPage, type WholePage } from './edition.ts'
import { pageList } from './page-list.ts'
import { sectionElement } from './section-element.ts'

/**
 * The whole publication on one page: title, contents, and every section in reading order.
 */
export function wholePage(edition: Edition, page: WholePage): VFile {
  const { metadata, spine } = edition.publication
  const sections = spine.filter((section) => !isOnContentsPage(section))
  return editionFrame(edition, page, {
    description: shorten(`${fullTitle(metadata)}, de hele tekst op één pagina`, 160),
    main: [
      titlePage(edition, page),
      contents(edition, page),
      ...pageList(edition, page),
      ...sections.map((section) => sectionElement(section, edition, page, 2))
    ]
  })
}
