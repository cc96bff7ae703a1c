/** What the pages of the site share: style sheets, scripts and fonts, in `assets/`. */
import { VFile } from 'vfile'
import type { Font, RenderOptions, Styles } from '../../options.ts'
import { fontFace, fontUrl } from './font-face.ts'

/**
 * @returns
 *   `assets/screen.css` (fonts, tokens, rules), `assets/catalogue.css` when the catalogue is
 *   built, `assets/math.css` when there is a formula, the scripts of the formats that are built,
 *   then `assets/fonts/*` in the order of `options.styles.fonts`.
 *
 * Throws when a style sheet or a script is missing: that is a fault of the program.
 */
export function renderAssets(options: RenderOptions): VFile[] {
  const { fonts, math } = options.styles
  const screen = screenStyle(options, fontUrl)
  return [
    new VFile({ path: 'assets/screen.css', value: screen }),
    ...(options.formats.has('catalogue')
      ? [
          new VFile({
            path: 'assets/catalogue.css',
            value: sheet(options, 'catalogue.css')
          })
        ]
      : []),
    ...(math
      ? [new VFile({ path: 'assets/math.css', value: mathStyle(math, fontUrl) })]
      : []),
    ...scriptNames(options).map((name) => {
      return new VFile({ path: `assets/${name}`, value: scriptText(options, name) })
    }),
    ...[...fonts, ...(math ? [math.font] : [])].map((font) => {
      return new VFile({ path: `assets/fonts/${font.fileName}`, value: font.bytes })
    })
  ]
}

/**
 * Fonts, tokens and rules of the screen in one style sheet.
 *
 * @param urlOf
 *   Where a font is, seen from the style sheet.
 */
export function screenStyle(
  options: RenderOptions,
  urlOf: (font: Font) => string,
  display: 'optional' | 'block' = 'optional'
): string {
  return [
    ...options.styles.fonts.map((font) => fontFace(font, urlOf(font), display)),
    sheet(options, 'tokens.css'),
    sheet(options, 'screen.css')
  ].join('\n')
}

/** The font and the rules of formulas; a formula in another font falls apart. */
export function mathStyle(
  { font, sheet }: NonNullable<Styles['math']>,
  urlOf: (font: Font) => string
): string {
  return [fontFace(font, urlOf(font), 'swap'), sheet].join('\n')
}

function scriptNames({ formats }: RenderOptions): string[] {
  return [
    'settings.js',
    ...(formats.has('html') ? ['reading.js'] : []),
    ...(formats.has('catalogue') ? ['copy.js', 'search.js'] : [])
  ]
}

/** A script of `client/`. */
export function scriptText({ styles }: RenderOptions, name: string): string {
  const value = styles.scripts.get(name)
  if (value === undefined) throw new Error(`Cannot find script \`${name}\``)
  return value
}

function sheet(options: RenderOptions, name: string): string {
  const value = options.styles.sheets.get(name)
  if (value === undefined) throw new Error(`Cannot find style sheet \`${name}\``)
  return value
}
