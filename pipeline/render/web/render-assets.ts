/** What the pages of the site share: style sheets and fonts, in `assets/`. */
import { VFile } from 'vfile'
import type { RenderOptions } from '../../options.ts'
import { fontFace } from './font-face.ts'

/**
 * @returns
 *   `assets/screen.css` (fonts, tokens, rules), `assets/catalogue.css` when the catalogue is
 *   built, `assets/math.css` when there is a formula, then `assets/fonts/*` in the order of `options.styles.fonts`.
 *
 * Throws when a style sheet is missing: that is a fault of the program.
 */
export function renderAssets(options: RenderOptions): VFile[] {
  const { fonts, math } = options.styles
  const screen = [
    ...fonts.map((font) => fontFace(font)),
    sheet(options, 'tokens.css'),
    sheet(options, 'screen.css')
  ]
  return [
    new VFile({ path: 'assets/screen.css', value: screen.join('\n') }),
    ...(options.formats.has('catalogue')
      ? [
          new VFile({
            path: 'assets/catalogue.css',
            value: sheet(options, 'catalogue.css')
          })
        ]
      : []),
    ...(math
      ? [
          new VFile({
            path: 'assets/math.css',
            value: [fontFace(math.font), math.sheet].join('\n')
          })
        ]
      : []),
    ...[...fonts, ...(math ? [math.font] : [])].map((font) => {
      return new VFile({ path: `assets/fonts/${font.fileName}`, value: font.bytes })
    })
  ]
}

function sheet(options: RenderOptions, name: string): string {
  const value = options.styles.sheets.get(name)
  if (value === undefined) throw new Error(`Cannot find style sheet \`${name}\``)
  return value
}
