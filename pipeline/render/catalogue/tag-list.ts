import type { Element } from 'hast'
import { h } from 'hastscript'
import { relativeUrl } from '../web/relative-url.ts'
import { tagFolder } from './listing.ts'

/**
 * Tags as links to the publications with the same one.
 *
 * @param path
 *   Page on which the list stands, relative to `dist/`.
 */
export function tagList(tags: readonly string[], path: string): Element {
  const items = tags.map((tag) => {
    const href = relativeUrl(path, `${tagFolder(tag)}/index.html`)
    return h('li', [h('a', { href, rel: ['tag'] }, tag)])
  })
  return h('ul', { className: ['tags'], role: 'list' }, items)
}
