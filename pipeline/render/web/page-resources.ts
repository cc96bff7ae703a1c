/** Style sheets, scripts and fonts of a page: as links, or in the page when it is alone. */
import type { Element, Nodes } from 'hast'
import { h } from 'hastscript'
import { holdsMath } from '../../model/holds-math.ts'
import type { Font, RenderOptions } from '../../options.ts'
import type { HtmlDocument } from './html-document.ts'
import { dataUrl, relativeUrl } from './relative-url.ts'
import { mathStyle, screenStyle, scriptText } from './render-assets.ts'

/** The faces that the first screen of every page needs; the others come when they are met. */
const firstFaces = [
  { family: 'Source Serif 4', weight: 400, style: 'normal' },
  { family: 'Source Sans 3', weight: 400, style: 'normal' },
  { family: 'Source Sans 3', weight: 600, style: 'normal' }
]

/** Of a page with emphasis: when they come late, it stays in another letter (`optional`). */
const italicFaces = [
  { family: 'Source Serif 4', weight: 400, style: 'italic' },
  { family: 'Source Sans 3', weight: 400, style: 'italic' }
]

/** Runs before the first paint, so that nothing moves when a reader has chosen other letters. */
const firstScript = 'settings.js'

export function pageResources(document: HtmlDocument, options: RenderOptions): Element[] {
  return options.singleFile
    ? inlineResources(document, options)
    : linkedResources(document, options)
}

function linkedResources(document: HtmlDocument, options: RenderOptions): Element[] {
  const asset = (name: string) => relativeUrl(document.path, `assets/${name}`)
  return [
    ...firstFonts(document, options).map(({ fileName }) => {
      const properties = { rel: 'preload', as: 'font', type: 'font/woff2' }
      const href = asset(`fonts/${fileName}`)
      return h('link', { ...properties, href, crossOrigin: 'anonymous' })
    }),
    ...sheetsOf(document, options).map((sheet) => {
      return h('link', { rel: 'stylesheet', href: asset(sheet) })
    }),
    h('script', { src: asset(firstScript) }),
    ...(document.scripts ?? []).map((script) => {
      return h('script', { src: asset(script), type: 'module' })
    })
  ]
}

/** The sheet and the font for mathematics only where there is some. */
function sheetsOf(document: HtmlDocument, { styles }: RenderOptions): readonly string[] {
  return styles.math && document.body.some(holdsMath)
    ? [...document.sheets, 'math.css']
    : document.sheets
}

function firstFonts({ body }: HtmlDocument, { styles }: RenderOptions): Font[] {
  const faces = body.some(holdsEmphasis) ? [...firstFaces, ...italicFaces] : firstFaces
  return faces.flatMap(({ family, weight, style }) => {
    const face = styles.fonts.find(
      (font) => font.family === family && font.weight === weight && font.style === style
    )
    return face === undefined ? [] : [face]
  })
}

function holdsEmphasis(node: Nodes): boolean {
  if (node.type === 'element' && /^(?:em|i|cite)$/u.test(node.tagName)) return true
  return 'children' in node && node.children.some(holdsEmphasis)
}

function inlineResources(document: HtmlDocument, options: RenderOptions): Element[] {
  const { math } = options.styles
  const urlOf = ({ bytes }: Font) => dataUrl('font/woff2', bytes)
  const mathSheet = math && document.body.some(holdsMath) ? [mathStyle(math, urlOf)] : []
  return [
    h('style', [screenStyle(options, urlOf, 'block'), ...mathSheet].join('\n')),
    h('script', scriptText(options, firstScript)),
    ...(document.scripts ?? []).map((script) => {
      return h('script', { type: 'module' }, scriptText(options, script))
    })
  ]
}
