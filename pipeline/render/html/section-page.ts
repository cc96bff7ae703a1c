import { toString } from 'hast-util-to-string'
import { h } from 'hastscript'
import type { VFile } from 'vfile'
import type { Section } from '../../model/publication.ts'
import { titleContent, titleLine } from '../title-content.ts'
import { shorten } from '../web/shorten.ts'
import { editionFrame } from './edition-frame.ts'
import type { Edition, SectionPage } from './edition.ts'
import { sectionElement } from './section-element.ts'

/**
 * The page of one section of the spine.
 */
export function sectionPage(edition: Edition, page: SectionPage): VFile {
  return editionFrame(edition, page, {
    description: description(edition, page.section),
    main: [sectionElement(page.section, edition, page, 1)]
  })
}

/** The first paragraph says best what a page is about. */
function description(edition: Edition, section: Section): string {
  const first = section.body.children.find(
    (node) => node.type === 'element' && node.tagName === 'p'
  )
  const words =
    first?.type === 'element' ? toString(h('p', titleContent(first.children))) : ''
  const { title } = edition.publication.metadata
  return shorten(words.trim() || `${titleLine(section)}, uit ${title}`, 160)
}
