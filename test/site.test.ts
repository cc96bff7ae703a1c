/** The site in a real browser, by keyboard alone: what a visitor comes to do. */
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, Page } from 'puppeteer'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { copyBooklet } from './support/booklet.ts'
import { runCommand } from './support/command.ts'
import { startSiteBrowser } from './support/site-browser.ts'
import { serveFolder, type StaticServer } from './support/static-server.ts'
import { TemporaryFolder } from './support/temporary-folder.ts'

const catalogue = `name: De tuinbank
language: nl-NL
records:
  - id: elders
    title: Een tuin van een ander
    issued: 2020
    subjects: [moestuinen]
    url: https://example.org/tuin
  - id: lang
    title: ${'Een heel lange titel over een tuin '.repeat(9)}${'onafbreekbaar'.repeat(6)}
    issued: 2019
    url: https://example.org/lang
  - id: rechts
    title: حديقة صغيرة
    issued: 2018
    language: ar
    url: https://example.org/rechts
  - id: opmaak
    title: '<img src=x onerror="document.title=1"><b>Geen opmaak</b>'
    issued: 2017
    url: https://example.org/opmaak
`

let folder: TemporaryFolder
let server: StaticServer
let started: AsyncDisposable & { readonly browser: Browser }
let page: Page

beforeAll(async () => {
  folder = await TemporaryFolder.make()
  await copyBooklet(folder.join('reeks', 'moestuin'))
  await writeFile(folder.join('reeks', 'catalogue.yaml'), catalogue)
  const words = ['build', folder.join('reeks'), '--out', folder.join('dist')]
  const { status, stderr } = await runCommand(words)
  if (status !== 0) throw new Error(stderr)
  server = await serveFolder(folder.join('dist'))
  started = await startSiteBrowser()
  page = await started.browser.newPage()
  await page.setViewport({ width: 1280, height: 900 })
}, 120_000)

afterAll(async () => {
  await started[Symbol.asyncDispose]()
  await server[Symbol.asyncDispose]()
  await folder[Symbol.asyncDispose]()
})

describe('by keyboard', () => {
  test('the skip link leads past the header', async () => {
    await open('moestuin/lezen/hoofdstuk-1.html')
    await tabTo('.skip-link')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await focused('main *')).toBe(true)
  })

  test('the panel opens, keeps what is chosen, and closes with Escape', async () => {
    await open('moestuin/lezen/hoofdstuk-1.html')
    await tabTo('.settings summary')
    await page.keyboard.press('Enter')
    await tabTo('.settings select[name=theme]')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    expect(await theme()).toBe('dark')
    await page.keyboard.press('Escape')
    expect(await focused('.settings summary')).toBe(true)
    expect(await page.$('.settings[open]')).toBeNull()
    await page.reload()
    expect(await theme()).toBe('dark')
    await page.evaluate('localStorage.clear()')
  })

  test('a citation shows its entry beside it, and Escape puts that away', async () => {
    await open('moestuin/lezen/hoofdstuk-2.html')
    await tabTo('a.citation-link')
    expect(await page.$eval('.entry-card', (card) => card.textContent)).toContain(
      'Redactie van de Voorbeelduitgeverij'
    )
    expect(await page.$('.entry-card:not([hidden])')).not.toBeNull()
    await page.keyboard.press('Escape')
    expect(await page.$('.entry-card:not([hidden])')).toBeNull()
    expect(await focused('a.citation-link')).toBe(true)
  })

  test('a page of the PDF can be looked up, and the numbers put away', async () => {
    await open('moestuin/lezen/index.html')
    await tabTo('.page-list summary')
    await page.keyboard.press('Enter')
    await tabTo('.page-list a[href*=hoofdstuk]')
    const label = await page.evaluate('document.activeElement.textContent')
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')])
    const marker = `.page-break[data-page="${String(label)}"]`
    expect(new URL(page.url()).hash).toBe(`#${await idOf(marker)}`)
    expect(await isVisible(marker)).toBe(true)
    await page.evaluate('location.hash = ""')
    await tabTo('.settings summary')
    await page.keyboard.press('Enter')
    await tabTo('.settings select[name=pages]')
    await page.keyboard.press('ArrowDown')
    expect(await isVisible(marker)).toBe(false)
    // A page without that control keeps what was chosen.
    await open('index.html')
    await tabTo('.settings summary')
    await page.keyboard.press('Enter')
    await tabTo('.settings select[name=theme]')
    await page.keyboard.press('ArrowDown')
    await open('moestuin/lezen/hoofdstuk-1.html')
    expect(await page.evaluate('document.documentElement.dataset.pages')).toBe('hidden')
    await page.evaluate('localStorage.clear()')
  })

  test('a search leads to the paragraph', async () => {
    await open('index.html')
    await tabTo('#zoekwoorden')
    await page.keyboard.type('compost')
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')])
    await page.waitForSelector('.excerpt mark')
    expect(await textOf('#zoek-status')).toMatch(/^\d+ resulta/u)
    await tabTo('.excerpt a')
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')])
    const { hash, pathname } = new URL(page.url())
    expect(pathname).toContain('/moestuin/lezen/')
    expect((await textOf(`[id="${hash.slice(1)}"]`)).toLowerCase()).toContain('compost')
  })

  test('a search without words lists publications by what they are', async () => {
    await open('zoeken/index.html?jaar=2020')
    await page.waitForSelector('.search-results li')
    expect(await textsOf('.search-results h2')).toEqual(['Een tuin van een ander'])
  })

  test('a tag leads to all that have it', async () => {
    await open('moestuin/index.html')
    await tabTo('.tags a')
    const tag = await page.evaluate('document.activeElement.textContent')
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')])
    expect(await textOf('h1')).toBe(`Tag: ${String(tag)}`)
    expect(await textsOf('.publication h2')).not.toEqual([])
  })

  test('a note can be followed, and left again', async () => {
    await open('moestuin/lezen/hoofdstuk-1.html')
    await tabTo('.note-reference')
    const reference = await page.evaluate('document.activeElement.id')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await focused('.note a')).toBe(true)
    await tabTo('.note .backlink')
    await page.keyboard.press('Enter')
    expect(new URL(page.url()).hash).toBe(`#${String(reference)}`)
    await page.keyboard.press('Tab')
    await page.keyboard.down('Shift')
    await page.keyboard.press('Tab')
    await page.keyboard.up('Shift')
    expect(await focused(`[id="${String(reference)}"]`)).toBe(true)
  })

  test('a citation is copied, and the page says so', async () => {
    const { origin } = new URL(server.url)
    await started.browser
      .defaultBrowserContext()
      .overridePermissions(origin, ['clipboard-read', 'clipboard-sanitized-write'])
    await open('moestuin/index.html')
    await tabTo('.copy-button')
    await page.keyboard.press('Enter')
    await page.waitForFunction(`document.querySelector('.copy-status').textContent`)
    expect(await textOf('.copy-status')).toMatch(/(gekopieerd|geselecteerd)/u)
  })

  test('the PDF that is downloaded is a PDF', async () => {
    await open('moestuin/index.html')
    const session = await page.createCDPSession()
    const downloadPath = folder.join('downloads')
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath })
    await tabTo('.downloads a')
    await page.keyboard.press('Enter')
    const bytes = await downloaded(downloadPath)
    expect(bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-')
  })
})

describe('a page', () => {
  test('moves nothing while it loads, and sets no cookie', async () => {
    await page.evaluateOnNewDocument(`
      globalThis.shift = 0
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) globalThis.shift += entry.value
      }).observe({ type: 'layout-shift', buffered: true })`)
    await open('moestuin/lezen/hoofdstuk-1.html')
    await page.waitForNetworkIdle()
    expect(await page.evaluate('globalThis.shift')).toBe(0)
    expect(await page.browserContext().cookies()).toEqual([])
  })

  test('marks in the contents where one reads', async () => {
    await open('moestuin/lezen/hoofdstuk-1.html')
    const headings = await page.$$('main h2[id]')
    await headings[0]?.evaluate((heading) => heading.scrollIntoView())
    const current = '.contents-nav [aria-current=location]'
    await page.waitForSelector(current)
    expect(await textOf(current)).toBe(
      await headings[0]?.evaluate((heading) => heading.textContent)
    )
  })

  test('shows every title as it is written, and none wider than a telephone', async () => {
    await page.setViewport({ width: 320, height: 900 })
    await open('index.html')
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320)
    expect(await page.title()).toBe('De tuinbank')
    const titles = await page.$$eval('.publication h3', (nodes) =>
      nodes.map((node) => [node.textContent, getComputedStyle(node).direction])
    )
    expect(titles).toContainEqual(['حديقة صغيرة', 'rtl'])
    expect(titles.map(([title]) => title)).toContain(
      '<img src=x onerror="document.title=1"><b>Geen opmaak</b>'
    )
    await page.setViewport({ width: 1280, height: 900 })
  })

  test('works without a script: lists by year, and a way around the search', async () => {
    await page.setJavaScriptEnabled(false)
    await open('index.html')
    await Promise.all([page.waitForNavigation(), page.click('.facets a[href^=jaren]')])
    expect(await textOf('h1')).toMatch(/^Verschenen in /u)
    await open('zoeken/index.html')
    const shown = await page.$$eval('.with-script', (nodes) =>
      nodes.map((node) => node.checkVisibility())
    )
    expect(shown).not.toContain(true)
    expect(await page.$eval('.without-script', (node) => node.checkVisibility())).toBe(
      true
    )
    await page.setJavaScriptEnabled(true)
  })
})

async function open(path: string): Promise<void> {
  await page.goto(new URL(path, server.url).href)
}

/** Press Tab until the focus is on an element that matches. */
async function tabTo(selector: string): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press('Tab')
    if (await focused(selector)) return
  }
  throw new Error(`The keyboard does not come to ${selector}`)
}

async function focused(selector: string): Promise<boolean> {
  const match = `document.activeElement.matches(${JSON.stringify(selector)})`
  return Boolean(await page.evaluate(match))
}

function idOf(selector: string): Promise<string> {
  return page.$eval(selector, (node) => node.id)
}

function isVisible(selector: string): Promise<boolean> {
  return page.$eval(selector, (node) => node.checkVisibility())
}

async function theme(): Promise<unknown> {
  return page.evaluate('document.documentElement.dataset.theme')
}

async function textOf(selector: string): Promise<string> {
  return (await textsOf(selector))[0] ?? ''
}

function textsOf(selector: string): Promise<string[]> {
  return page.$$eval(selector, (nodes) => nodes.map((node) => node.textContent.trim()))
}

async function downloaded(path: string): Promise<Buffer> {
  for (let tries = 0; tries < 100; tries++) {
    const names = await readdir(path).catch(() => [])
    const name = names.find((candidate) => candidate.endsWith('.pdf'))
    if (name !== undefined) return readFile(join(path, name))
    await new Promise((resolve) => {
      setTimeout(resolve, 100)
    })
  }
  throw new Error('Nothing was downloaded')
}
