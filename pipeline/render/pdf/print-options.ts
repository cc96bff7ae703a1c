import type { PDFOptions } from 'puppeteer'

/** What the browser is asked to print. How long it may take depends on the book: `supervised-browser.ts`. */
export const printOptions: PDFOptions = {
  preferCSSPageSize: true,
  printBackground: true,
  tagged: true,
  outline: true,
  timeout: 0
}
