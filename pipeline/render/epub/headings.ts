/** Titles of sections: as heading of their document, and as text in lists of contents. */
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'

type Titled = {
  readonly number: string | undefined
  readonly label: string | undefined
  readonly title: string
}

/**
 * Id of the `<h1>` of a section, which names the section (`aria-labelledby`). The ids of the
 * model come from titles and have no full stop.
 */
export function headingId(sectionId: string): string {
  return `${sectionId}.title`
}

export function sectionHeading(
  id: string,
  label: string | undefined,
  title: readonly ElementContent[]
): Element {
  const before =
    label === undefined ? [] : [h('span', { className: ['label'] }, label), ' ']
  return h('h1', { id: headingId(id) }, ...before, ...title)
}

/** `Hoofdstuk 3: ` before a title, `3.1 ` where a number has no label, else nothing. */
export function titlePrefix({ number, label }: Titled): string {
  if (label !== undefined) return `${label}: `
  return number === undefined ? '' : `${number} `
}

/** `Hoofdstuk 3: Samen leren`. */
export function fullTitle(entry: Titled): string {
  return titlePrefix(entry) + entry.title
}
