import type { Element } from 'hast'

/** Whether an element has a class of that name. */
export function hasClass(element: Element, name: string): boolean {
  const { className } = element.properties
  return Array.isArray(className) && className.includes(name)
}
