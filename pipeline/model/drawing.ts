/** Images in hast: a raster image as `<img>` with its size, a drawing as `<svg>` in the page. */
import type { Element, Root } from 'hast'
import { h } from 'hastscript'
import type { Image } from 'mdast'
import { visit } from 'unist-util-visit'
import type { ResolvedImage } from '../resolve/resolved-publication.ts'

/**
 * The alternative text becomes `alt` or `aria-label` (SVG Accessibility API Mappings 1.0, 5.1);
 * a drawing without one is decoration, and hidden from who hears the page.
 */
export function figureDrawing(
  image: Image,
  images: ReadonlyMap<string, ResolvedImage>,
  drawings: DrawingCount
): Element {
  const resolved = images.get(image.url)
  const alt = image.alt ?? ''
  if (!resolved) return h('img', { src: image.url, alt })
  const { resource, width, height, svg } = resolved
  if (!svg) return h('img', { src: resource.path, alt, width, height })
  const count = drawings.count++
  return inlineSvg({ width, height, svg }, alt, `tekening-${count}-`)
}

/** How many drawings the publication has so far: each copy gets ids of its own. */
export type DrawingCount = { count: number }

export type Drawing = {
  /** In units of its `viewBox`. */
  readonly width: number
  readonly height: number
  readonly svg: Root
}

/** A copy that is one image; ids get a prefix, for two drawings on a page may use the same ones. */
export function inlineSvg(
  { width, height, svg: root }: Drawing,
  label: string,
  prefix: string
): Element {
  const tree = structuredClone(root)
  visit(tree, 'element', (element, index, parent) => {
    if (element.tagName === 'metadata' && parent && index !== undefined) {
      parent.children.splice(index, 1)
      return index
    }
    for (const [name, value] of Object.entries(element.properties)) {
      // The picture is one image with one text; a class would take the style of the page.
      if (/^(aria|role$|tabIndex|focusable|className|data)/.test(name))
        delete element.properties[name]
      else if (typeof value === 'string')
        element.properties[name] = prefixed(name, value, prefix)
    }
    return undefined
  })
  const svg = tree.children.find((node) => node.type === 'element')
  if (!svg) throw new Error('A drawing without <svg> passed the check of its form')
  const { width: _width, height: _height, ...properties } = svg.properties
  const viewBox = properties['viewBox'] ?? `0 0 ${width} ${height}`
  const name = label === '' ? { ariaHidden: 'true' } : { role: 'img', ariaLabel: label }
  return { ...svg, properties: { ...properties, viewBox, ...name } }
}

function prefixed(name: string, value: string, prefix: string): string {
  if (name === 'id') return prefix + value
  if (/^(href|xLinkHref)$/.test(name)) return value.replace(/^#/, `#${prefix}`)
  return value.replace(/url\(\s*(['"]?)#/g, `url($1#${prefix}`)
}
