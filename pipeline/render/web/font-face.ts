import type { Font } from '../../options.ts'

/** Where a font stands, seen from the style sheet: in `fonts/` beside it. */
export function fontUrl({ fileName }: Font): string {
  return `fonts/${encodeURIComponent(fileName)}`
}

/**
 * `@font-face` rule of a font.
 *
 * @param display
 *   `optional`: the text is there at once, and no line moves when the font comes late. `swap`:
 *   the font is used whenever it comes, for what cannot do without it. `block`: for a font in the
 *   page itself, which needs only a moment to be read.
 */
export function fontFace(
  font: Font,
  url: string,
  display: 'optional' | 'swap' | 'block'
): string {
  return [
    '@font-face {',
    `  font-family: '${font.family}';`,
    `  font-style: ${font.style};`,
    `  font-weight: ${font.weight};`,
    `  font-display: ${display};`,
    `  src: url('${url}') format('woff2');`,
    `  unicode-range: ${font.unicodeRange};`,
    '}'
  ].join('\n')
}
