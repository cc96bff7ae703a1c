import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Section } from '../../model/publication.ts'
import { titleContent } from '../title-content.ts'
import { type Edition, type EditionPage, hrefOfSection } from './edition.ts'

/** Links to the chapters of a part. */
export function partContents(
  part: Section,
  edition: Edition,
  page: EditionPage
): Element[] {
  const chapters = edition.publication.spine.filter(({ partId }) => partId === part.id)
  if (chapters.length === 0) return []
  const items = chapters.map((section) => {
    const prefix = section.label === undefined ? '' : `${section.label}: `
    const content = section.title === '' ? [] : titleContent(section.titleContent)
    const href = hrefOfSection(edition, page, section.id)
    return h('li', [h('a', { href }, prefix, content)])
  })
  const label = `Hoofdstukken van ${part.label?.toLowerCase() ?? 'dit deel'}`
  return [h('nav', { className: ['part-contents'], ariaLabel: label }, [h('ul', items)])]
}
