/** An EPUB opened in a real reading engine: foliate-js, in the browser that prints. */
import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, HTTPRequest, Page } from 'puppeteer'

const engineFolder = new URL('.', import.meta.resolve('foliate-js/view.js'))
const origin = 'http://reader.invalid'

/** What a test asks of the engine; it has no types of its own. */
export type ReadingView = HTMLElement & {
  readonly book: {
    readonly toc: readonly NavigationItem[]
    readonly pageList: readonly NavigationItem[]
    readonly sections: readonly { readonly createDocument: () => Promise<Document> }[]
    readonly resolveHref: (href: string) => {
      readonly index: number
      /** The element, or 0 for the beginning of the document. */
      readonly anchor: (document: Document) => Element | 0 | null
    }
  }
  readonly lastLocation: {
    readonly pageItem?: NavigationItem
    readonly tocItem?: NavigationItem
  }
  readonly renderer: HTMLElement & {
    readonly setStyles: (css: string) => void
    readonly getContents: () => readonly { readonly doc: Document }[]
  }
  readonly open: (file: string) => Promise<void>
  readonly goTo: (href: string) => Promise<unknown>
  readonly search: (options: {
    query: string
  }) => AsyncIterable<
    | string
    | { readonly label?: string; readonly subitems?: readonly { readonly cfi: string }[] }
  >
}

export type NavigationItem = {
  readonly label: string
  readonly href: string
  readonly subitems?: readonly NavigationItem[] | null
}

const document = `<!doctype html><meta charset="utf-8">
  <style>html, body { margin: 0; height: 100% } foliate-view { display: block; height: 100% }</style>
  <script type="module">
    import { FootnoteHandler } from '/view/footnotes.js'
    import '/view/view.js'
    const view = document.createElement('foliate-view')
    document.body.append(view)
    const footnotes = new FootnoteHandler()
    view.addEventListener('link', (event) => {
      footnotes.handle(view.book, event)?.catch((error) => console.error(error))
    })
    footnotes.addEventListener('before-render', ({ detail }) => {
      // Shown nowhere, nothing is loaded.
      document.body.append(detail.view)
      detail.view.addEventListener('load', ({ detail: { doc } }) => {
        window.popUp = { ...window.rendered, text: doc.body.textContent }
      })
    })
    footnotes.addEventListener('render', ({ detail: { type, hidden } }) => {
      window.rendered = { type, hidden }
    })
    await view.open('/book.epub')
    window.view = view
  </script>`

/** A page with the book in it; `window.view` is the engine’s view, `window.popUp` the note shown last. */
export async function openBook(
  browser: Browser,
  epub: Uint8Array,
  viewport: { readonly width: number; readonly height: number }
): Promise<Page> {
  const page = await browser.newPage()
  await page.setViewport(viewport)
  await page.setRequestInterception(true)
  page.on('request', (request) => void answer(request, epub))
  await page.goto(`${origin}/`)
  await page.waitForFunction('window.view !== undefined')
  return page
}

async function answer(request: HTTPRequest, epub: Uint8Array): Promise<void> {
  const { protocol, pathname } = new URL(request.url())
  if (protocol === 'blob:' || protocol === 'data:') return request.continue()
  if (pathname === '/')
    return request.respond({ contentType: 'text/html', body: document })
  if (pathname === '/book.epub')
    return request.respond({ contentType: 'application/epub+zip', body: epub })
  const file = new URL(`.${pathname.replace('/view', '')}`, engineFolder)
  const body = await readFile(fileURLToPath(file)).catch(() => undefined)
  if (!body) return request.respond({ status: 404 })
  const contentType = extname(pathname) === '.js' ? 'text/javascript' : 'text/plain'
  return request.respond({ contentType, body })
}
