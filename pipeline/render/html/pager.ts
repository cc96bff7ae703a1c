import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Edition, EditionPage } from './edition.ts'
import { pageTitle } from './page-title.ts'
import { relativeUrl } from '../web/relative-url.ts'

/**
 * Links to the page before and the page after, in reading order.
 */
export function pager(edition: Edition, page: EditionPage): Element[] {
  if (page.kind === 'whole') return []
  const index = edition.pages.findIndex((other) => other.path === page.path)
  const next = edition.pages[index + 1]
  const previous = edition.pages[index - 1]
  return [
    h('nav', { className: ['pager'], ariaLabel: 'Vorige en volgende pagina' }, [
      ...(previous === undefined ? [] : [pagerLink('prev', 'Vorige', previous, page)]),
      ...(next === undefined ? [] : [pagerLink('next', 'Volgende', next, page)])
    ])
  ]
}

function pagerLink(
  rel: 'prev' | 'next',
  direction: string,
  target: EditionPage,
  page: EditionPage
): Element {
  const properties = {
    className: [`pager-${rel}`],
    rel: [rel],
    href: relativeUrl(page.path, target.path)
  }
  return h('a', properties, [
    h('span', { className: ['pager-direction'] }, `${direction}: `),
    h('span', { className: ['pager-title'] }, pageTitle(target))
  ])
}
