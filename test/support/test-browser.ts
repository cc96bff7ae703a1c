/** One browser for all tests of a file, and pages of a few lines in it. */
import type { Page } from 'puppeteer'
import { afterAll, beforeAll } from 'vitest'
import {
  openPage,
  startBrowser,
  type StartedBrowser
} from '../../pipeline/render/pdf/browser.ts'

/** @returns Opens an HTML document of the default page size; the page is closed by who opened it. */
export function testBrowser(): (html: string) => Promise<Page> {
  let started: StartedBrowser | undefined
  beforeAll(async () => {
    started = await startBrowser(process.env)
  }, 60_000)
  afterAll(async () => {
    await started?.[Symbol.asyncDispose]()
  })
  return (html) => {
    if (!started) throw new Error('The browser starts before the first test')
    const file = { mediaType: 'text/html; charset=utf-8', bytes: html }
    const viewport = { width: 624, height: 904 }
    return openPage(started.browser, new Map([['/', file]]), viewport)
  }
}
