import { expect, test } from 'vitest'
import { renderAssets } from '../../../pipeline/render/web/render-assets.ts'
import { fileAt } from './page-query.ts'
import { smallOptions } from './small-publication.ts'

const files = renderAssets(smallOptions())

test('one style sheet holds fonts, tokens and rules, in that order', () => {
  const css = String(fileAt(files, 'assets/screen.css'))
  const places = ['@font-face', '--ink: #000', 'var(--ink)'].map((part) =>
    css.indexOf(part)
  )
  expect(places).toEqual(places.toSorted((one, other) => one - other))
  expect(places).not.toContain(-1)
})

test('every font is a file beside the style sheet that names it', () => {
  const css = String(fileAt(files, 'assets/screen.css'))
  expect(css).toContain("src: url('fonts/serif.woff2') format('woff2');")
  expect(css).toContain('unicode-range: U+0000-00FF;')
  expect(fileAt(files, 'assets/fonts/serif.woff2').value).toEqual(
    new Uint8Array([1, 2, 3])
  )
})

test('the catalogue has its style sheet only when it is built', () => {
  const paths = (formats: Parameters<typeof smallOptions>[0]) =>
    renderAssets(smallOptions(formats)).map((file) => file.path)
  expect(paths(['html', 'catalogue'])).toContain('assets/catalogue.css')
  expect(paths(['html'])).not.toContain('assets/catalogue.css')
})

test('a missing style sheet is a fault of the program', () => {
  const options = smallOptions()
  const styles = { ...options.styles, sheets: new Map<string, string>() }
  expect(() => renderAssets({ ...options, styles })).toThrow('`tokens.css`')
})
