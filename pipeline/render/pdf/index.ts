/** The print PDF: load, measure, fill in page numbers, print once, finish. Start at `openPrintLayout`. */
import { rehype } from 'rehype'
import type { Browser, Page } from 'puppeteer'
import { VFile } from 'vfile'
import type { Publication } from '../../model/publication.ts'
import type { RenderOptions, Styles } from '../../options.ts'
import { openPage, type PageFile, type PageFiles } from './browser.ts'
import type { FinishThread } from './finish-thread.ts'
import { pageGeometry } from './page-geometry.ts'
import { measurePages, misplacedIds, type PageMap, writePageNumbers } from './page-map.ts'
import { printDocument } from './print-document.ts'
import { encodePath } from '../web/relative-url.ts'
import { printStyleSheet } from './print-style-sheet.ts'

export type PrintLayout = {
  readonly page: Page
  /** The page of every id, before anything is printed: the other formats may use it. */
  readonly pageMap: PageMap
}

export type RenderedPdf = {
  readonly files: readonly VFile[]
  readonly pageCount: number
  /** 0 when the measured layout was right, else 1: a second print is a fault of the measuring. */
  readonly secondPrints: number
}

/** Load the print document and measure on which page everything falls. */
export async function openPrintLayout(
  browser: Browser,
  publication: Publication,
  options: RenderOptions
): Promise<PrintLayout> {
  const { widthPx: width, heightPx: height } = pageGeometry
  const page = await openPage(browser, printFiles(publication, options.styles), {
    width,
    height
  })
  const pageMap = await measurePages(page)
  await writePageNumbers(page, pageMap)
  return { page, pageMap }
}

/** Everything the print document loads, by path. */
export function printFiles(publication: Publication, styles: Styles): PageFiles {
  const html = rehype().stringify(printDocument(publication))
  const files: [string, PageFile][] = [
    ['/', { mediaType: 'text/html; charset=utf-8', bytes: html }],
    ['/print.css', { mediaType: 'text/css', bytes: printStyleSheet(publication, styles) }]
  ]
  for (const { fileName, bytes } of styles.fonts) {
    files.push([`/fonts/${fileName}`, { mediaType: 'font/woff2', bytes }])
  }
  for (const { path, mediaType, bytes } of publication.resources.values()) {
    files.push([`/${encodePath(path)}`, { mediaType, bytes }])
  }
  return new Map(files)
}

/** Print the measured layout; where the PDF proves it wrong, print once more with the PDF’s own pages. */
export async function renderPdf(
  { page, pageMap }: PrintLayout,
  { slug, metadata }: Publication,
  { modified, generator }: RenderOptions,
  thread: FinishThread
): Promise<RenderedPdf> {
  const printAndFinish = async () =>
    thread.finish({ bytes: await print(page), metadata, modified, generator })
  let finished = await printAndFinish()
  const misplaced = misplacedIds(pageMap, finished.pageMap)
  if (misplaced.length > 0) {
    await writePageNumbers(page, new Map([...pageMap, ...finished.pageMap]))
    finished = await printAndFinish()
  }
  await page.close()
  return {
    files: [new VFile({ path: `${slug}/${slug}.pdf`, value: finished.bytes })],
    pageCount: finished.pageCount,
    secondPrints: misplaced.length > 0 ? 1 : 0
  }
}

function print(page: Page): Promise<Uint8Array> {
  return page.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: true,
    timeout: 0
  })
}
