/** What a link is called where it is not seen: `/Contents` of its annotation (ISO 14289-1, 7.18.5). */
import type { Element, ElementContent } from 'hast'
import { hasClass } from '../has-class.ts'

/** `noot 3`, `Waar het idee vandaan komt, pagina {pagina}`, or the text of the link. */
export function linkDescription(link: Element): string {
  const text = textOf(link).replaceAll(/\s+/g, ' ').trim()
  if (hasClass(link, 'note-reference')) return `noot ${text}`
  if (hasClass(link, 'note-back')) return `terug naar de verwijzing naar noot ${text}`
  const page = hasPageNumber(link) ? 'pagina {pagina}' : ''
  const description = [text, page].filter((part) => part !== '').join(', ')
  return description === '' ? hrefOf(link) : description
}

function hrefOf({ properties: { href } }: Element): string {
  return typeof href === 'string' ? href : ''
}

function isPageNumber({ properties }: Element): boolean {
  return properties['dataPageOf'] !== undefined
}

function hasPageNumber(element: Element): boolean {
  return (
    isPageNumber(element) ||
    element.children.some((child) => child.type === 'element' && hasPageNumber(child))
  )
}

/** Without page numbers, which are not known yet. */
function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value
  if (node.type !== 'element' || isPageNumber(node)) return ''
  return node.children.map(textOf).join('')
}
