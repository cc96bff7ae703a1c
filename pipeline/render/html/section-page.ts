import { h } from 'hastscript'
import type { VFile } from 'vfile'
import { plainText } from '../../model/plain-text.ts'
import type { Section } from '../../model/publication.ts'
import { roles } from '../../roles.ts'
import { titleContent, titleLine } from '../title-content.ts'
import { shorten } from '../web/shorten.ts'
import { editionFrame } from './edition-frame.ts'
import type { Edition, SectionPage } from './edition.ts'
import { pageTitle } from './page-title.ts'
import { sectionElement } from './section-element.ts'

/**
 * The page of one section of the spine.
 */
export function sectionPage(edition: Edition, page: SectionPage): VFile {
  const { metadata } = edition.publication
  const content = [sectionElement(page.section, edition, page, 1)]
  const hasText = !roles[page.section.role].generated
  return editionFrame(edition, page, {
    description: description(edition, page.section),
    main: content,
    // A list of sources or of words would be found with every word that the text has.
    ...(hasText && {
      search: {
        title: pageTitle(page),
        context: metadata.title,
        part: 'hoofdstuk',
        metadata,
        content
      }
    })
  })
}

/** The first paragraph says best what a page is about. */
function description(edition: Edition, section: Section): string {
  const first = section.body.children.find(
    (node) => node.type === 'element' && node.tagName === 'p'
  )
  const words =
    first?.type === 'element' ? plainText(h('p', titleContent(first.children))) : ''
  const { title } = edition.publication.metadata
  return shorten(words.trim() || `${titleLine(section)}, uit ${title}`, 160)
}
