/** What a list shows of a publication. */
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { RenderOptions } from '../../options.ts'
import { contributorName, publisherName } from '../names.ts'
import { authors } from '../web/authors.ts'
import { relativeUrl } from '../web/relative-url.ts'
import { shorten } from '../web/shorten.ts'
import { type CatalogueItem, itemHref, yearOf } from './catalogue-item.ts'
import { coins } from './coins.ts'
import { coverElement } from './cover.ts'
import { languageOf } from './language-of.ts'
import { authorFolder } from './listing.ts'
import { typeNames } from '../web/record-types.ts'
import { tagList } from './tag-list.ts'

/** Characters of an abstract that show what a publication is about. */
const abstractLength = 320

/**
 * @param path
 *   Page on which the card stands, relative to `dist/`.
 * @param rank
 *   Of its heading.
 */
export function itemCard(
  item: CatalogueItem,
  path: string,
  rank: 2 | 3,
  options: RenderOptions
): Element {
  const lang = languageOf(item, options)
  const { title, subtitle, abstract, subjects } = item
  return h('article', { className: ['publication'] }, [
    h(`h${rank}`, { lang, dir: 'auto' }, [h('a', { href: itemHref(item, path) }, title)]),
    ...(subtitle === undefined
      ? []
      : [h('p', { className: ['subtitle'], lang, dir: 'auto' }, subtitle)]),
    h('p', { className: ['imprint'] }, imprint(item, path)),
    ...(abstract === undefined
      ? []
      : [h('p', { lang, dir: 'auto' }, shorten(abstract, abstractLength))]),
    ...(subjects.length === 0 ? [] : [tagList(subjects, path)]),
    coins(item),
    // Last, for the heading says what the article is about.
    ...(item.target.kind === 'here'
      ? coverElement(item.target.entry, path, `Omslag van ‘${title}’`)
      : [])
  ])
}

/** Authors as links, then year, type and publisher, and the host of what is held elsewhere. */
function imprint(item: CatalogueItem, path: string): ElementContent[] {
  const names = authors(item).flatMap(({ name }, index): ElementContent[] => {
    const words = contributorName(name)
    const href = relativeUrl(path, `${authorFolder(words)}/index.html`)
    return [...(index === 0 ? [] : [text(', ')]), h('a', { href }, words)]
  })
  const facts = [
    yearOf(item),
    typeNames[item.type][0],
    ...item.publishers.map(publisherName),
    ...(item.target.kind === 'here' ? [] : [`op ${hostOf(item.target.url)}`])
  ]
  return [...names, text(`${names.length > 0 ? ' · ' : ''}${facts.join(' · ')}`)]
}

function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./u, '')
}

function text(value: string): ElementContent {
  return { type: 'text', value }
}
