/** Images in hast: a raster image as `<img>` with its size, a drawing as `<svg>` in the page. */
import type { Element, Root } from 'hast'
import { h } from 'hastscript'
import type { Image } from 'mdast'
import { visit } from 'unist-util-visit'
import type { ResolvedImage } from '../resolve/resolved-publication.ts'

/** The alternative text becomes `alt` or `aria-label` (SVG Accessibility API Mappings 1.0, 5.1). */
export function figureDrawing(
  image: Image,
  images: ReadonlyMap<string, ResolvedImage>,
  drawingCounts: Map<string, number>
): Element {
  const resolved = images.get(image.url)
  const alt = image.alt ?? ''
  if (!resolved) return h('img', { src: image.url, alt })
  const { resource, width, height, svg } = resolved
  if (!svg) return h('img', { src: resource.path, alt, width, height })
  const count = (drawingCounts.get(resource.path) ?? 0) + 1
  drawingCounts.set(resource.path, count)
  return inlineSvg(svg, alt, idPrefix(resource.path, count))
}

function idPrefix(path: string, count: number): string {
  const name = path.replace(/\.[^.]*$/, '').replace(/[^A-Za-z0-9]+/g, '-')
  return count === 1 ? `${name}-` : `${name}-${count}-`
}

/** A copy with `role="img"`; ids get a prefix, for two drawings on a page may use the same ones. */
function inlineSvg(root: Root, label: string, prefix: string): Element {
  const tree = structuredClone(root)
  visit(tree, 'element', (element, index, parent) => {
    if (element.tagName === 'metadata' && parent && index !== undefined) {
      parent.children.splice(index, 1)
      return index
    }
    for (const [name, value] of Object.entries(element.properties)) {
      if (typeof value === 'string')
        element.properties[name] = prefixed(name, value, prefix)
    }
    return undefined
  })
  const svg = tree.children.find((node) => node.type === 'element')
  if (!svg) throw new Error('A drawing without <svg> passed the check of its form')
  const { width: _width, height: _height, ...properties } = svg.properties
  return { ...svg, properties: { ...properties, role: 'img', ariaLabel: label } }
}

function prefixed(name: string, value: string, prefix: string): string {
  if (name === 'id') return prefix + value
  if (/^(href|xLinkHref)$/.test(name)) return value.replace(/^#/, `#${prefix}`)
  return value.replace(/url\(\s*(['"]?)#/g, `url($1#${prefix}`)
}
