/** Walks the print HTML and says of each element what it is in PDF. Start at `markStructure`. */
import type { Element, Root } from 'hast'
import { markOf } from './mark-of.ts'
import {
  markedLanguage,
  type StructureMark,
  type StructureMarks
} from './structure-mark.ts'

/** Writes the marks into the `lang` of the elements (in place), and returns the list of them. */
export function markStructure(tree: Root): StructureMarks {
  const marks: StructureMark[] = []
  const indexes = new Map<string, number>()
  const place = (mark: StructureMark): number => {
    const key = JSON.stringify(mark)
    const known = indexes.get(key)
    if (known !== undefined) return known
    indexes.set(key, marks.length)
    return marks.push(mark) - 1
  }
  let pictures = 0
  const markPicture = (element: Element): StructureMark => {
    element.properties['dataPicture'] = ++pictures
    return { picture: pictures }
  }
  markChildren(tree, { language: '', ancestors: [] }, { place, markPicture })
  return marks
}

type Marking = {
  /** @returns The place of the mark in the list. */
  readonly place: (mark: StructureMark) => number
  /** Numbers a picture. */
  readonly markPicture: (element: Element) => StructureMark
}

type Around = { readonly language: string; readonly ancestors: readonly Element[] }

function markChildren(parent: Root | Element, around: Around, marking: Marking): void {
  for (const child of parent.children) {
    if (child.type !== 'element' || isOutside(child)) continue
    const own = child.properties['lang']
    const language = typeof own === 'string' && own !== '' ? own : around.language
    const mark = isPicture(child)
      ? { ...markOf(child, around.ancestors), ...marking.markPicture(child) }
      : markOf(child, around.ancestors)
    const isForeign = language !== around.language && around.language !== ''
    if (mark || language !== around.language) {
      const index = marking.place({ ...mark, ...(isForeign && { language }) })
      child.properties['lang'] = markedLanguage(language, index)
      if (isLeftOut(child)) child.properties['role'] = 'generic'
    }
    // A drawing is one thing in PDF, whatever stands in it.
    if (child.tagName === 'svg') continue
    markChildren(child, { language, ancestors: [child, ...around.ancestors] }, marking)
  }
}

/** The head of a page of HTML is in no PDF, nor is what is hidden. */
function isOutside({ tagName, properties: { hidden } }: Element): boolean {
  return tagName === 'head' || hidden === true
}

/** With its caption, for that stands in its figure; not what only decorates. */
function isPicture({ tagName, properties }: Element): boolean {
  if (tagName === 'img') return properties['alt'] !== ''
  if (tagName === 'svg') return properties['role'] === 'img'
  return tagName === 'math' || tagName === 'figcaption'
}

/** Chromium leaves these out of its tags, and their language with them, unless they have a role. */
function isLeftOut({ tagName, properties }: Element): boolean {
  return (
    /^(span|i|b|u|s|cite|q|small|kbd|samp|var|bdi|bdo|div)$/.test(tagName) &&
    properties['role'] === undefined
  )
}
