/** The contents as nested lists: whole on the first page, and short beside each other page. */
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { ContentsEntry } from '../../model/publication.ts'
import type { Edition, EditionPage } from './edition.ts'
import { hrefOfId } from './edition.ts'
import { relativeUrl } from '../web/relative-url.ts'
import { breaksOfEntry } from '../page-breaks.ts'
import type { PageStart } from '../page-start.ts'
import { titleContent } from '../title-content.ts'

type ContentsView = {
  readonly edition: Edition
  /** The page on which the list stands. */
  readonly page: EditionPage
  readonly isShown: (entry: ContentsEntry) => boolean
  readonly numberOf: (entry: ContentsEntry) => string | undefined
  /** Where pages of the PDF begin in the list. */
  readonly pageStarts: readonly PageStart[]
}

/**
 * Every entry, down to the lowest.
 */
export function wholeContents(edition: Edition, page: EditionPage): Element {
  return contentsList(edition.publication.contents, {
    edition,
    page,
    isShown: () => true,
    numberOf: ({ label, number }) => label ?? number,
    pageStarts: edition.pageStarts
  })
}

/**
 * The sections of the spine, and within the section of this page its `<h2>`.
 */
export function shortContents(edition: Edition, page: EditionPage): Element {
  const current = page.kind === 'section' ? page.section.id : undefined
  return contentsList(edition.publication.contents, {
    edition,
    page,
    isShown: ({ depth, sectionId }) => {
      return depth === 1 || (depth === 2 && sectionId === current)
    },
    // Most entries are chapters, and the column is narrow: there the number will do.
    numberOf: ({ role, label, number }) => {
      return role === 'hoofdstuk' ? number : (label ?? number)
    },
    pageStarts: []
  })
}

function contentsList(entries: readonly ContentsEntry[], view: ContentsView): Element {
  const items = entries.filter(view.isShown).map((entry) => {
    const className = [`contents-${entry.role}`, `contents-depth-${entry.depth}`]
    const isParent = entry.children.some(view.isShown)
    return h('li', { className }, [
      ...breaksOfEntry(view.pageStarts, entry.id),
      contentsLink(entry, view),
      ...(isParent ? [contentsList(entry.children, view)] : [])
    ])
  })
  return h('ol', { className: ['contents-list'] }, items)
}

function contentsLink(entry: ContentsEntry, view: ContentsView): Element {
  const href = contentsHref(entry, view)
  const ariaCurrent = isPageOf(entry, view) ? 'page' : undefined
  return h('a', { href, ariaCurrent }, [
    ...numberContent(view.numberOf(entry)),
    ...titleContent(entry.titleContent)
  ])
}

function isPageOf({ depth, id }: ContentsEntry, { page }: ContentsView): boolean {
  return depth === 1 && page.kind === 'section' && page.section.id === id
}

/** A section begins where its page begins, so a link to it needs no fragment. */
function contentsHref(entry: ContentsEntry, { edition, page }: ContentsView): string {
  const path = edition.pathOfId.get(entry.id)
  const hasPage =
    entry.depth === 1 && path !== undefined && path !== edition.pages[0].path
  return hasPage ? relativeUrl(page.path, path) : hrefOfId(edition, page, entry.id)
}

function numberContent(number: string | undefined): ElementContent[] {
  if (number === undefined) return []
  return [
    h('span', { className: ['contents-number'] }, number),
    { type: 'text', value: ' ' }
  ]
}
