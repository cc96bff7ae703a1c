import { describe, expect, test } from 'vitest'
import { keepLineEndSpaces } from '../../../pipeline/render/pdf/line-end-spaces.ts'
import { testBrowser } from '../../support/test-browser.ts'

const open = testBrowser()

/** The body of the document with its spaces kept, and the size of its first element before and after. */
async function kept(body: string) {
  const html = `<!doctype html><html lang="nl"><body style="font: 16px/20px serif">${body}</body></html>`
  const page = await open(html)
  const size = () =>
    page.evaluate(() => {
      const box = document.body.firstElementChild?.getBoundingClientRect()
      return `${box?.width} × ${box?.height}`
    })
  const before = await size()
  await keepLineEndSpaces(page)
  const after = await size()
  const text = await page.evaluate(() => document.body.innerHTML)
  await page.close()
  return { text, before, after }
}

describe('keepLineEndSpaces', () => {
  test('leaves the spaces that HTML shows, also over elements', async () => {
    const { text, before, after } = await kept(
      '<p> een\n  <em>korte </em> zin met <b>\nwoorden</b>\n</p>\n<p>nog een</p>'
    )
    expect(text).toBe('<p>een <em>korte </em>zin met <b>woorden</b></p><p>nog een</p>')
    expect(after).toBe(before)
  })

  test('moves no line, whatever hangs behind it', async () => {
    const words = 'een zin die over een aantal regels loopt '.repeat(4)
    const { before, after } = await kept(
      `<table style="width: 140px"><tr>\n<td>${words}</td>\n<td style="text-align: right">${words}</td></tr></table>`
    )
    expect(after).toBe(before)
  })

  test('puts a space where a line is broken', async () => {
    const { text } = await kept('<p>een<br>\ntwee <br>drie</p>')
    expect(text).toBe('<p>een <br>twee <br>drie</p>')
  })

  test('puts the space behind a part of a line that is a block into it', async () => {
    const block = 'style="display: block"'
    const { text } = await kept(
      `<h2><span ${block}>Hoofdstuk 1</span> De grond</h2>\n<p><span ${block}>Kader</span></p>`
    )
    expect(text).toBe(
      `<h2><span ${block}>Hoofdstuk 1 </span>De grond</h2><p><span ${block}>Kader</span></p>`
    )
  })

  test('sees through what stands out of the flow', async () => {
    const { text } = await kept(
      '<p>een zin<span style="float: right"> de noot </span> met een noot</p>'
    )
    expect(text).toBe(
      '<p>een zin<span style="float: right">de noot</span> met een noot</p>'
    )
  })

  test('parts the lines of code, and leaves its own spaces', async () => {
    const { text } = await kept('<pre style="white-space: pre-wrap">a  b\n\n  c</pre>')
    expect(text).toBe('<pre style="white-space: pre-wrap">a  b \n\n  c</pre>')
  })
})
