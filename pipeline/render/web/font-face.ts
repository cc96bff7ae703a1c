import type { Font } from '../../options.ts'

/** Where a font stands, seen from the style sheet: in `fonts/` beside it. */
export function fontUrl({ fileName }: Font): string {
  return `fonts/${encodeURIComponent(fileName)}`
}

/**
 * `@font-face` rule of a font.
 *
 * `optional` for a file: the text is there at once, and no line moves when the font comes late.
 * `block` for a font in the page itself: it is there, and needs only a moment to be read.
 */
export function fontFace(font: Font, url = fontUrl(font)): string {
  return [
    '@font-face {',
    `  font-family: '${font.family}';`,
    `  font-style: ${font.style};`,
    `  font-weight: ${font.weight};`,
    `  font-display: ${url.startsWith('data:') ? 'block' : 'optional'};`,
    `  src: url('${url}') format('woff2');`,
    `  unicode-range: ${font.unicodeRange};`,
    '}'
  ].join('\n')
}
