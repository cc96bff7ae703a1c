import type { Element } from 'hast'
import { h } from 'hastscript'
import { contributorName } from '../names.ts'
import { fullTitle } from '../titles.ts'
import { authors } from '../web/authors.ts'
import type { CatalogueItem } from './catalogue-item.ts'

/** Genres of the book format; what is none of them is a document. */
const genres: Readonly<Partial<Record<CatalogueItem['type'], string>>> = {
  report: 'report',
  book: 'book',
  chapter: 'bookitem',
  'paper-conference': 'proceeding'
}

/**
 * COinS: an empty `<span>` from which reference managers read an item of a list. Only on
 * lists, for on a landing page it would come before the meta elements.
 *
 * Source: OpenURL 1.0 (ANSI/NISO Z39.88), the KEV formats `book` and `journal`.
 */
export function coins(item: CatalogueItem): Element {
  const isArticle = item.type === 'article-journal'
  const [publisher] = item.publishers
  const organisation = authors(item).find(({ name }) => name.kind === 'organisation')
  const fields: [string, string | undefined][] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', `info:ofi/fmt:kev:mtx:${isArticle ? 'journal' : 'book'}`],
    ['rft.genre', isArticle ? 'article' : (genres[item.type] ?? 'document')],
    [isArticle ? 'rft.atitle' : 'rft.title', fullTitle(item)],
    ...authors(item).flatMap(({ name }): [string, string][] =>
      name.kind === 'person' ? [['rft.au', contributorName(name)]] : []
    ),
    ['rft.aucorp', organisation && contributorName(organisation.name)],
    ['rft.pub', publisher?.name],
    ['rft.place', item.place],
    ['rft.date', item.issued],
    ['rft.language', item.language.split('-')[0]],
    ['rft_id', item.target.kind === 'elsewhere' ? item.target.url : undefined]
  ]
  const title = fields
    .flatMap(([name, value]) => (value ? [`${name}=${encodeURIComponent(value)}`] : []))
    .join('&')
  return h('span', { className: ['Z3988'], title, ariaHidden: 'true' })
}
