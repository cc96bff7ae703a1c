/**
 * One page of the site: `<head>` and `<body>` in, a file with its HTML and its tree out.
 * The reading edition and the catalogue make their pages with it.
 */
import type { Element, ElementContent, Root } from 'hast'
import { h } from 'hastscript'
import { rehype } from 'rehype'
import { VFile } from 'vfile'
import { holdsMath } from '../../model/holds-math.ts'
import type { RenderOptions } from '../../options.ts'
import { encodePath, relativeUrl } from './relative-url.ts'

export type HtmlDocument = {
  /** Relative to `dist/`. */
  readonly path: string
  /** BCP 47. */
  readonly language: string
  /** Unique in the site. */
  readonly title: string
  readonly description: string
  /** File names in `assets/`. */
  readonly sheets: readonly string[]
  /** More `<meta>` and `<link>`. */
  readonly head: readonly Element[]
  readonly body: readonly Element[]
}

/**
 * @returns
 *   File with the HTML as `value` and the hast root, doctype first, as `data.tree`.
 *
 * Source: WCAG 2.2, 2.4.2 (title) and 3.1.1 (language).
 */
export function htmlDocument(document: HtmlDocument, options: RenderOptions): VFile {
  const tree: Root = h(null, { type: 'doctype' }, [
    h('html', { lang: document.language }, [
      h('head', lines(headElements(document, options))),
      h('body', lines(document.body))
    ])
  ])
  const value = `${rehype().stringify(tree)}\n`
  return new VFile({ path: document.path, value, data: { tree } })
}

function headElements(document: HtmlDocument, options: RenderOptions): Element[] {
  return [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('title', document.title),
    h('meta', { name: 'description', content: document.description }),
    h('meta', { name: 'generator', content: options.generator }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    ...canonical(document.path, options),
    // An empty icon: without it a browser asks the server for one on every page.
    h('link', { rel: 'icon', href: 'data:,' }),
    ...sheetsOf(document, options).map((sheet) => {
      const href = relativeUrl(document.path, `assets/${sheet}`)
      return h('link', { rel: 'stylesheet', href })
    }),
    ...document.head
  ]
}

/** The sheet and the font for mathematics only where there is some. */
function sheetsOf({ sheets, body }: HtmlDocument, { styles }: RenderOptions) {
  return styles.math && body.some(holdsMath) ? [...sheets, 'math.css'] : sheets
}

function canonical(path: string, options: RenderOptions): Element[] {
  const href = absoluteUrl(path, options)
  return href === undefined ? [] : [h('link', { rel: 'canonical', href })]
}

/**
 * Address of a file of the site; a folder stands for its `index.html`.
 *
 * @returns
 *   Absolute URL; `undefined` as long as the site has no address.
 */
export function absoluteUrl(path: string, options: RenderOptions): string | undefined {
  const { baseUrl } = options.catalogue
  if (baseUrl === undefined) return undefined
  const folder = path.replace(/(^|\/)index\.html$/u, '$1')
  return new URL(encodePath(folder), baseUrl).href
}

/** Each on its own line, so that a person can read the file and compare two of them. */
function lines(elements: readonly Element[]): ElementContent[] {
  return elements.flatMap((element) => [{ type: 'text', value: '\n' }, element])
}
