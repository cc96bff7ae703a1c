import { describe, expect, test } from 'vitest'
import { settleHyphens } from '../../../pipeline/render/pdf/hyphen-limits.ts'
import { pageGeometry } from '../../../pipeline/render/pdf/page-geometry.ts'
import { inColumns } from '../../../pipeline/render/pdf/page-map.ts'
import { readPrintSettings } from '../../../pipeline/read/print-settings.ts'
import { testBrowser } from '../../support/test-browser.ts'

const geometry = pageGeometry(readPrintSettings({}))

const open = testBrowser()

/** Each `|` of a paragraph of `width` as a soft hyphen; those that are left when lines are settled. */
async function settled(text: string, style: string): Promise<string> {
  const html = `<!doctype html><html lang="nl"><body><p style="margin: 0; font: 16px/20px serif; ${style}">${text.replaceAll('|', '&shy;')}</p></body></html>`
  const page = await open(html)
  await inColumns(page, geometry, () => settleHyphens(page, geometry))
  const left = await page.evaluate(() => document.querySelector('p')?.textContent ?? '')
  await page.close()
  return left.replaceAll('\u00AD', '|')
}

describe('settleHyphens', () => {
  test('keeps a soft hyphen only where a line ends', async () => {
    expect(
      await settled('een samen|wer|king met de buurt en de stad', 'width: 80px')
    ).toBe('een samen|werking met de buurt en de stad')
  })

  test('keeps at most two lines with a hyphen below each other', async () => {
    const words = 'samen|werking '.repeat(8)
    expect(await settled(`werking ${words}en`, 'width: 120px')).toBe(
      `werking samen|werking samen|werking ${'samenwerking '.repeat(6)}en`
    )
  })

  test('breaks no word over two pages', async () => {
    const style = `width: 70px; padding-top: ${geometry.contentHeightPx - 20}px; orphans: 1; widows: 1`
    expect(await settled('de samen|werking met de buurt', style)).not.toContain('|')
  })

  test('leaves no part of a word as the last line', async () => {
    expect(await settled('de samen|werking.', 'width: 70px')).not.toContain('|')
  })
})
