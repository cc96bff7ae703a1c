/** What each element of the print HTML is in PDF, in the words of ISO 32000-1, 14.8.4. */
import type { Element } from 'hast'
import { toString } from 'hast-util-to-string'
import { hasClass } from '../has-class.ts'
import { linkDescription } from './link-description.ts'
import type { StructureMark } from './structure-mark.ts'

/** Classes that say what an element is; `margin-notes.ts` makes spans of the blocks of a note. */
const typesByClass: Readonly<Record<string, string>> = {
  'note-number': 'Lbl',
  'note-p': 'P',
  'note-ul': 'L',
  'note-ol': 'L',
  'note-li': 'LI',
  'note-dl': 'L',
  'note-dt': 'Lbl',
  'note-dd': 'LBody',
  'note-blockquote': 'BlockQuote',
  'timeline-date': 'Lbl',
  index: 'Index',
  quotation: 'Div',
  verse: 'BlockQuote'
}

/** Elements that Chromium tags as nothing, or as something that PDF 1.7 does not know. */
const typesByTag: Readonly<Record<string, string>> = {
  aside: 'Aside',
  article: 'Art',
  dl: 'L',
  dt: 'Lbl',
  dd: 'LBody',
  pre: 'P',
  q: 'Quote'
}

/**
 * @param ancestors
 *   Nearest first.
 * @returns
 *   `undefined` for what Chromium tags well by itself.
 */
export function markOf(
  element: Element,
  ancestors: readonly Element[]
): StructureMark | undefined {
  const { tagName } = element
  if (tagName === 'a') return linkMark(element, ancestors)
  if (tagName === 'section') return sectionMark(element)
  if (tagName === 'abbr') return abbreviationMark(element)
  if (tagName === 'math') return formulaMark(element)
  if (tagName === 'img') return imageMark(element)
  if (tagName === 'tr') return rowMark(ancestors)
  if (hasClass(element, 'note')) return { type: 'Note', id: idOf(element) }
  if (hasClass(element, 'task-box')) return taskMark(element)
  const type = listType(element, ancestors) ?? classType(element) ?? typesByTag[tagName]
  return type === undefined ? undefined : { type }
}

/** A part holds the chapters behind it: `parts.ts`. */
function sectionMark(element: Element): StructureMark {
  return { type: hasClass(element, 'role-deel') ? 'Part' : 'Sect' }
}

function linkMark(element: Element, ancestors: readonly Element[]): StructureMark {
  const description = linkDescription(element)
  const isReference = hasClass(element, 'note-reference') || isIn(ancestors, 'contents')
  return { description, ...(isReference && { wrapper: 'Reference' }) }
}

function abbreviationMark({ properties: { title } }: Element): StructureMark | undefined {
  return typeof title === 'string' ? { type: 'Span', expansion: title } : undefined
}

function rowMark([group]: readonly Element[]): StructureMark | undefined {
  if (group?.tagName === 'thead') return { rowGroup: 'THead' }
  return group?.tagName === 'tfoot' ? { rowGroup: 'TFoot' } : undefined
}

/** Its address is an encoded path: `print-document.ts`. */
function imageMark({ properties: { src } }: Element): StructureMark | undefined {
  return typeof src === 'string'
    ? { source: decodeURIComponent(src.replace(/^\//, '')) }
    : undefined
}

/** MathML 3, 2.1.6: `alttext`. */
function formulaMark(element: Element): StructureMark {
  const alternative = element.properties['alttext'] ?? element.properties['altText']
  return {
    type: 'Formula',
    alternative: typeof alternative === 'string' ? alternative : toString(element)
  }
}

/** The box to tick is drawn, and its words are left out in print: `Niet aangekruist:`. */
function taskMark(element: Element): StructureMark {
  return { type: 'Span', alternative: toString(element).replace(/:\s*$/, '').trim() }
}

/** Contents are a list of their own kind; a work stands in a list as what it is. */
function listType(
  { tagName }: Element,
  ancestors: readonly Element[]
): string | undefined {
  if (isIn(ancestors, 'contents')) {
    if (tagName === 'ol') return 'TOC'
    if (tagName === 'li') return 'TOCI'
  }
  const [list] = ancestors
  return tagName === 'li' && list && hasClass(list, 'references') ? 'BibEntry' : undefined
}

function classType({ properties: { className } }: Element): string | undefined {
  if (!Array.isArray(className)) return undefined
  return className.map((name) => typesByClass[name]).find((type) => type !== undefined)
}

function isIn(ancestors: readonly Element[], className: string): boolean {
  return ancestors.some((ancestor) => hasClass(ancestor, className))
}

function idOf({ properties: { id } }: Element): string {
  return String(id)
}
