/** What stands around the content on the pages of the catalogue. */
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { VFile } from 'vfile'
import type { RenderOptions } from '../../options.ts'
import { htmlDocument } from '../web/html-document.ts'
import { relativeUrl } from '../web/relative-url.ts'

export type CataloguePage = {
  /** Relative to `dist/`. */
  readonly path: string
  readonly title: string
  readonly description: string
  readonly head: readonly Element[]
  readonly main: readonly ElementContent[]
}

export const cataloguePath = 'index.html'

const mainId = 'pagina--tekst'

/**
 * Make a page of the catalogue.
 */
export function catalogueFrame(page: CataloguePage, options: RenderOptions): VFile {
  const { catalogue } = options
  const document = {
    ...page,
    language: catalogue.language,
    sheets: ['screen.css', 'catalogue.css'],
    body: [
      h('a', { className: ['skip-link'], href: `#${mainId}` }, 'Naar de inhoud'),
      header(page, options),
      h('main', { id: mainId, className: ['catalogue'] }, [...page.main]),
      h('footer', { className: ['site-footer'] }, [
        h('p', catalogue.publisher ?? catalogue.name)
      ])
    ]
  }
  return htmlDocument(document, options)
}

function header(page: CataloguePage, { catalogue }: RenderOptions): Element {
  const href = relativeUrl(page.path, cataloguePath)
  const ariaCurrent = page.path === cataloguePath ? 'page' : undefined
  return h('header', { className: ['site-header'] }, [
    h('p', { className: ['site-title'] }, [h('a', { href, ariaCurrent }, catalogue.name)])
  ])
}
