import type { Element } from 'hast'
import { h } from 'hastscript'
import type { RenderOptions } from '../../options.ts'
import { siteFolders } from '../../read/reserved-names.ts'
import { relativeUrl } from '../web/relative-url.ts'

export const searchPath = `${siteFolders.search}/index.html`

/**
 * The form that leads to the search page; without a script that page says where else to look.
 *
 * @param path
 *   Page on which the form stands, relative to `dist/`.
 */
export function searchForm(path: string, { catalogue }: RenderOptions): Element {
  const action = relativeUrl(path, searchPath)
  return h('form', { className: ['search-form'], role: 'search', action }, [
    h('label', { for: 'zoekwoorden' }, `Zoek in ${catalogue.name}`),
    h('div', { className: ['search-row'] }, [
      h('input', { id: 'zoekwoorden', name: 'q', type: 'search' }),
      h('button', { className: ['button'], type: 'submit' }, 'Zoek')
    ])
  ])
}
