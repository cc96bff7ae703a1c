/** SVG drawings: shapes and text only, so that they can stand in a page without running or fetching anything. */
import type { Element, Root } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { SKIP, visit } from 'unist-util-visit'
import { visitParents } from 'unist-util-visit-parents'
import type { Resource } from '../read/resource.ts'

const parser = unified().use(rehypeParse, { fragment: true }).freeze()

const elements = new Set(
  `circle clipPath defs desc ellipse g line linearGradient marker mask metadata path pattern
  polygon polyline radialGradient rect stop svg symbol text textPath title tspan use`.split(
    /\s+/
  )
)

/** Presentation properties of SVG only: what places or sizes a box would act on the whole page. */
const styleAttribute =
  /^(\s*(fill|stroke|font|text|letter|word|opacity|color|stop|marker|paint|clip|mask|dominant|alignment|baseline|white-space|visibility|vector|shape|-inkscape)[\w-]*\s*:[^;]*;?)*\s*$/

/** @returns The drawing with its places; what is before and after the `<svg>` (a declaration) is left out. */
export function parseSvg(resource: Resource): Root {
  return parseSvgText(svgText(resource))
}

function svgText({ bytes }: Resource): string {
  return new TextDecoder().decode(bytes)
}

export function parseSvgText(text: string): Root {
  const root = parser.parse(text)
  const svg = root.children.find(
    (node) => node.type === 'element' && node.tagName === 'svg'
  )
  return { type: 'root', children: svg ? [svg] : [] }
}

const mostLevels = 200

/** Whether elements stand in each other so deep that no tree of them can be made. */
export function nestsTooDeep(resource: Resource): boolean {
  let depth = 0
  for (const [tag] of svgText(resource).matchAll(/<\/?[A-Za-z][^<>]*>/g)) {
    if (tag.startsWith('</')) depth--
    else if (!tag.endsWith('/>')) depth++
    if (depth > mostLevels) return true
  }
  return false
}

/** @returns What in the drawing could run or fetch, or `undefined`. `<metadata>` is allowed and later left out. */
export function svgFault(svg: Root): { what: string; line: number } | undefined {
  let fault: { what: string; line: number } | undefined
  const ids = new Set<string>()
  visit(svg, 'element', (element) => {
    if (element.tagName === 'metadata') return SKIP
    const id = element.properties['id']
    const isSecond = typeof id === 'string' && ids.has(id)
    if (typeof id === 'string') ids.add(id)
    const what = isSecond ? `twee keer het kenmerk \`${id}\`` : elementFault(element)
    if (what !== undefined) fault ??= { what, line: element.position?.start.line ?? 1 }
    return undefined
  })
  if (svg.children.length === 0) return { what: 'geen tekening', line: 1 }
  return fault ?? lostReference(svg, ids) ?? nestedUse(svg)
}

/** A shape that is used in a used shape multiplies: ten levels of ten are ten thousand million. */
function nestedUse(svg: Root): { what: string; line: number } | undefined {
  const users = new Set<string>()
  visitParents(svg, 'element', (element, ancestors) => {
    if (element.tagName !== 'use') return
    for (const node of [...ancestors, element]) {
      const id = node.type === 'element' ? node.properties['id'] : undefined
      if (typeof id === 'string') users.add(id)
    }
  })
  let fault: { what: string; line: number } | undefined
  visit(svg, 'element', ({ tagName, properties, position }) => {
    const reference = properties['href'] ?? properties['xLinkHref']
    const target = typeof reference === 'string' ? reference.slice(1) : ''
    if (tagName !== 'use' || !users.has(target)) return
    fault ??= { what: 'een `<use>` in een `<use>`', line: position?.start.line ?? 1 }
  })
  return fault
}

/** `<use href="#vorm"/>` without that shape. */
function lostReference(
  svg: Root,
  ids: ReadonlySet<string>
): { what: string; line: number } | undefined {
  let fault: { what: string; line: number } | undefined
  visit(svg, 'element', ({ properties, position }) => {
    for (const name of ['href', 'xLinkHref']) {
      const value = properties[name]
      if (typeof value !== 'string' || ids.has(value.slice(1))) continue
      const what = `een verwijzing naar \`${value.slice(0, 40)}\`, dat er niet is`
      fault ??= { what, line: position?.start.line ?? 1 }
    }
  })
  return fault
}

function elementFault({ tagName, properties }: Element): string | undefined {
  if (!elements.has(tagName)) return `\`<${tagName}>\``
  for (const [name, value] of Object.entries(properties)) {
    const text = Array.isArray(value) ? value.join(' ') : String(value)
    if (/^on/i.test(name)) return `\`${name.toLowerCase()}\``
    if (/^(href|src|xLinkHref|xlink:href)$/i.test(name) && !text.startsWith('#')) {
      return `een verwijzing naar \`${text.slice(0, 40)}\``
    }
    if (/url\((?!\s*['"]?#)|@import|\\|expression\(|image-set|src\(/i.test(text)) {
      return `een verwijzing in \`${name}\``
    }
    if (name === 'style' && !styleAttribute.test(text)) {
      return 'een `style` met meer dan kleur, lijn en letter'
    }
  }
  return undefined
}
