import type { Font } from '../../options.ts'

/** Where a font stands, seen from the style sheet: in `fonts/` beside it. */
export function fontUrl({ fileName }: Font): string {
  return `fonts/${encodeURIComponent(fileName)}`
}

/**
 * `@font-face` rule of a font.
 *
 * `optional`: the text is there at once, and no line moves when a font comes late.
 */
export function fontFace(font: Font, url = fontUrl(font)): string {
  return [
    '@font-face {',
    `  font-family: '${font.family}';`,
    `  font-style: ${font.style};`,
    `  font-weight: ${font.weight};`,
    '  font-display: optional;',
    `  src: url('${url}') format('woff2');`,
    `  unicode-range: ${font.unicodeRange};`,
    '}'
  ].join('\n')
}
