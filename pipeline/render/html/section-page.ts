import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { VFile } from 'vfile'
import { plainText } from '../../model/plain-text.ts'
import type { Section } from '../../model/publication.ts'
import { roles } from '../../roles.ts'
import { bibliographyList } from './bibliography-list.ts'
import { editionFrame } from './edition-frame.ts'
import type { Edition, SectionPage } from './edition.ts'
import { endnotes } from './endnotes.ts'
import { relativeUrl } from '../web/relative-url.ts'
import { sectionContent } from './section-content.ts'
import { shorten } from '../web/shorten.ts'
import { indexList } from '../index-list.ts'
import { breaksOfSection } from '../page-breaks.ts'
import { titleContent, titleLine } from '../title-content.ts'

/**
 * The page of one section of the spine.
 *
 * Source: DPUB-ARIA 1.1 for the role of the `<section>`, which is a landmark and takes
 * its name from the `<h1>`.
 */
export function sectionPage(edition: Edition, page: SectionPage): VFile {
  const { section } = page
  const headingId = `${section.id}--titel`
  const properties = {
    id: section.id,
    className: ['section', `section-${section.role}`],
    role: roles[section.role].ariaRole,
    ariaLabelledBy: [headingId]
  }
  const content = [
    ...breaksOfSection(edition.pageStarts, section.id),
    heading(edition, page, headingId),
    ...sectionContent(section.body.children, edition, page),
    ...generatedContent(edition, page),
    ...endnotes(edition, page)
  ]
  return editionFrame(edition, page, {
    description: description(edition, section),
    main: [h('section', properties, content)]
  })
}

function heading(edition: Edition, page: SectionPage, id: string): Element {
  const { label, titleContent } = page.section
  return h('h1', { id }, [
    ...(label === undefined
      ? []
      : [h('span', { className: ['section-label'] }, label), text(' ')]),
    h(
      'span',
      { className: ['section-title'] },
      sectionContent(titleContent, edition, page)
    )
  ])
}

function generatedContent(edition: Edition, page: SectionPage): ElementContent[] {
  if (page.section.role === 'literatuur') return [bibliographyList(edition, page)]
  if (page.section.role === 'register')
    return sectionContent(
      indexList(edition.publication.index, edition.pageStarts),
      edition,
      page
    )
  return page.section.role === 'deel' ? chaptersOfPart(edition, page) : []
}

function chaptersOfPart(edition: Edition, page: SectionPage): Element[] {
  const items = edition.pages.flatMap((other) => {
    if (other.kind !== 'section' || other.section.partId !== page.section.id) return []
    const href = relativeUrl(page.path, other.path)
    const { label, title } = other.section
    const prefix = label === undefined ? '' : `${label}: `
    const content = title === '' ? [] : titleContent(other.section.titleContent)
    return [h('li', [h('a', { href }, prefix, content)])]
  })
  if (items.length === 0) return []
  return [
    h('nav', { className: ['part-contents'], ariaLabel: 'Hoofdstukken van dit deel' }, [
      h('ul', items)
    ])
  ]
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

function text(value: string): ElementContent {
  return { type: 'text', value }
}
