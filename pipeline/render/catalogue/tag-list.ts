import type { Element } from 'hast'
import { h } from 'hastscript'
import { fragment, relativeUrl } from '../web/relative-url.ts'
import { cataloguePath } from './catalogue-frame.ts'
import { tagId } from './tag-id.ts'

/**
 * Tags as links to their place in the index of tags.
 *
 * @param path
 *   Page on which the list stands, relative to `dist/`.
 */
export function tagList(tags: readonly string[], path: string): Element {
  const index = path === cataloguePath ? '' : relativeUrl(path, cataloguePath)
  return h(
    'ul',
    { className: ['tags'] },
    tags.map((tag) => h('li', [h('a', { href: index + fragment(tagId(tag)) }, tag)]))
  )
}
