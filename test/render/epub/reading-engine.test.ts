/** The booklet in a real reading engine: what a reader does with it works. */
import type { Page } from 'puppeteer'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { StartedBrowser } from '../../../pipeline/render/pdf/browser.ts'
import { startBrowser } from '../../../pipeline/render/pdf/browser.ts'
import { type Editions, editionsOf } from '../../support/editions.ts'
import { openBook, type ReadingView } from '../../support/reading-engine.ts'

declare global {
  interface Window {
    readonly view: ReadingView
    popUp: { readonly type: string; readonly hidden: boolean; readonly text: string }
  }
}

const phone = { width: 360, height: 640 }

let editions: Editions
let started: StartedBrowser
let page: Page

beforeAll(async () => {
  editions = await editionsOf('manuscript')
  started = await startBrowser(process.env)
  page = await openBook(started.browser, editions.epubBytes, phone)
}, 60_000)

afterAll(async () => {
  await started?.[Symbol.asyncDispose]()
  await editions?.pdf.loadingTask.destroy()
})

describe('a reading engine', () => {
  it('has the contents, nested, and each entry leads to its place', async () => {
    const entries = await page.evaluate(async () => {
      const { book } = window.view
      const documents = await Promise.all(
        book.sections.map((one) => one.createDocument())
      )
      const found: string[] = []
      const collect = (items: typeof book.toc, depth: number): void => {
        for (const { label, href, subitems } of items) {
          const { index, anchor } = book.resolveHref(href)
          const document = documents[index]
          const isThere = document && anchor(document) !== null
          found.push(`${depth} ${label.trim()}${isThere ? '' : ' leads nowhere'}`)
          collect(subitems ?? [], depth + 1)
        }
      }
      collect(book.toc, 0)
      return found
    })
    expect(entries).toContain('0 Deel 1: De leergemeenschap')
    expect(entries).toContain('1 Hoofdstuk 1: Waar het idee vandaan komt')
    expect(entries).toContain('2 Leren door mee te doen')
    expect(entries.filter((entry) => entry.endsWith('leads nowhere'))).toEqual([])
  })

  it('has the pages of the PDF, and knows on which of them a reader is', async () => {
    const labels = await page.evaluate(() =>
      window.view.book.pageList.map(({ label }) => label)
    )
    expect(labels).toEqual(editions.pageStarts.map(({ label }) => label))
    const chapter = editions.publication.spine.find(({ id }) => id === 'hoofdstuk-8')
    const start = editions.pageStarts.find(
      ({ place }) => place.kind === 'section' && place.sectionId === chapter?.id
    )
    const shown = await page.evaluate(async (sought) => {
      const { book } = window.view
      const target = book.pageList.find(({ label }) => label === sought)
      await window.view.goTo(target?.href ?? '')
      const { pageItem, tocItem } = window.view.lastLocation
      return { page: pageItem?.label, section: tocItem?.label.trim() }
    }, start?.label)
    expect(shown.page).toBe(start?.label)
    // The engine names the last heading that is in view.
    const { contents } = editions.publication
    const entries = contents.flatMap((entry) => [entry, ...entry.children])
    const inChapter = entries.find(({ id }) => id === chapter?.id)?.children ?? []
    expect(inChapter.map(({ title }) => title)).toContain(shown.section)
  })

  it('shows a note as a pop-up, and it is hidden from the text', async () => {
    const popUp = await followed('a[role="doc-noteref"]', 'EPUB/hoofdstuk-1.xhtml')
    expect(popUp).toMatchObject({ type: 'footnote', hidden: true })
    const [note] = sectionOf('hoofdstuk-1')?.notes ?? []
    expect(popUp.text.trim()).toMatch(new RegExp(`^${note?.number} .*terug$`, 's'))
  })

  it('shows a term of the glossary with what it means', async () => {
    const popUp = await followed('a[role="doc-glossref"]', 'EPUB/hoofdstuk-2.xhtml')
    expect(popUp.text.trim().length).toBeGreaterThan(60)
  })

  it('finds words', async () => {
    const found = await page.evaluate(async () => {
      const labels: string[] = []
      for await (const result of window.view.search({ query: 'bewindslieden' }))
        if (typeof result === 'object' && result.subitems) labels.push(result.label ?? '')
      return labels.map((label) => label.trim())
    })
    expect(found).toContain('Hoofdstuk 7: De wijkenaanpak in kort bestek')
  })
})

describe('on a phone of 320 px', () => {
  it.each(['light', 'dark'] as const)(
    'nothing is cut off or hidden (%s)',
    async (scheme) => {
      await page.setViewport({ width: 320, height: 568 })
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
      const faults = await page.evaluate(async (names) => {
        const { renderer } = window.view
        renderer.setAttribute('flow', 'scrolled')
        renderer.setStyles('html { color-scheme: light dark }')
        const found: string[] = []
        let count = 0
        for (const name of names) {
          await window.view.goTo(name)
          const root = renderer.getContents()[0]?.doc.documentElement
          const shown = root?.querySelectorAll('p, td, th, li, h1, h2, img, svg') ?? []
          count += shown.length
          for (const element of shown) {
            const { right } = element.getBoundingClientRect()
            if (right > (root?.clientWidth ?? 0) + 1)
              found.push(`${name}: ${element.outerHTML.slice(0, 60)}`)
          }
        }
        return { found, count }
      }, documentNames())
      expect(faults.count).toBeGreaterThan(1000)
      expect(faults.found).toEqual([])
    },
    60_000
  )
})

describe('the reader’s own style', () => {
  it('holds for all text: colour, background, family, and size as a multiple', async () => {
    const faults = await page.evaluate(async (names) => {
      const { renderer } = window.view
      const style = 'color: rgb(1, 2, 3); background: rgb(250, 240, 230)'
      const found: string[] = []
      for (const name of names) {
        await window.view.goTo(name)
        const sizes = [16, 32].map((size) => {
          renderer.setStyles(`html { ${style}; font: ${size}px/1.5 monospace }`)
          const shown = renderer
            .getContents()[0]
            ?.doc.querySelectorAll(
              ':is(p, li, td, th, dt, dd, h1, h2, h3, figcaption, caption, a):not(.task-state)'
            )
          return Array.from(shown ?? [], (element) => {
            const own = getComputedStyle(element)
            const isPlain = own.backgroundColor === 'rgba(0, 0, 0, 0)'
            const isSame = own.color === 'rgb(1, 2, 3)' && own.fontFamily === 'monospace'
            if (!isPlain || !isSame)
              found.push(`${name}: ${element.outerHTML.slice(0, 60)} ${own.color}`)
            return Number.parseFloat(own.fontSize)
          })
        })
        const [small = [], large = []] = sizes
        if (small.some((size, index) => Math.abs((large[index] ?? 0) - 2 * size) > 0.1))
          found.push(`${name}: a size in pixels`)
      }
      return found
    }, documentNames())
    expect(faults).toEqual([])
  }, 60_000)
})

function documentNames(): string[] {
  return [...editions.epub.keys()]
    .filter((name) => name.endsWith('.xhtml'))
    .map((name) => `EPUB/${name}`)
}

function sectionOf(id: string) {
  return editions.publication.spine.find((section) => section.id === id)
}

/** Goes to a document, clicks the first such link in it, and waits for what pops up. */
async function followed(selector: string, name: string): Promise<Window['popUp']> {
  await page.evaluate(
    async ([selector = '', name = '']) => {
      Reflect.deleteProperty(window, 'popUp')
      await window.view.goTo(name)
      const [shown] = window.view.renderer.getContents()
      const link = shown?.doc.querySelector(selector)
      link?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
    },
    [selector, name]
  )
  await page.waitForFunction('window.popUp !== undefined')
  return page.evaluate(() => window.popUp)
}
