import type { Font } from '../../options.ts'

/**
 * `@font-face` rule of a font.
 *
 * @param folder
 *   Where it stands, seen from the style sheet.
 *
 * `swap`: the text is there at once, in the reader's own font.
 */
export function fontFace(font: Font, folder = 'fonts'): string {
  return [
    '@font-face {',
    `  font-family: '${font.family}';`,
    `  font-style: ${font.style};`,
    `  font-weight: ${font.weight};`,
    '  font-display: swap;',
    `  src: url('${folder}/${encodeURIComponent(font.fileName)}') format('woff2');`,
    `  unicode-range: ${font.unicodeRange};`,
    '}'
  ].join('\n')
}
