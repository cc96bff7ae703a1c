/**
 * Under which name an entry inherits a field: the title of a book is the `booktitle` of its chapter.
 *
 * Source: The biblatex Package 3.20, appendix B.
 */

/** Of the entry itself, never of its parts. */
const ownFields = new Set(
  `crossref ids xref entryset entrysubtype execute label options presort related relatedoptions
   relatedstring relatedtype shorthand shorthandintro sortkey shorttitle sorttitle indextitle
   indexsorttitle`.split(/\s+/)
)

const parts = {
  book: ['inbook', 'bookinbook', 'suppbook'],
  collection: ['incollection', 'inreference', 'suppcollection'],
  reference: ['incollection', 'inreference', 'suppcollection'],
  proceedings: ['inproceedings', 'conference'],
  periodical: ['article', 'suppperiodical']
} as const

/** A work of more volumes, and what can be one of them. */
const volumes: Readonly<Record<string, readonly string[]>> = {
  mvbook: ['book', ...parts.book],
  mvcollection: ['collection', ...parts.collection],
  mvreference: ['reference', ...parts.reference],
  mvproceedings: ['proceedings', ...parts.proceedings]
}

const title = /^(title|subtitle|titleaddon)$/

/** @returns `undefined` for a field that is not inherited. */
export function inheritedName(
  name: string,
  link: 'xdata' | 'crossref',
  parentType: string,
  childType: string
): string | undefined {
  if (link === 'xdata') return name === 'xdata' ? undefined : name
  if (ownFields.has(name)) return undefined
  if (!title.test(name)) return name
  const prefix = titlePrefix(parentType, childType)
  return prefix === undefined ? undefined : `${prefix}${name}`
}

function titlePrefix(parentType: string, childType: string): string | undefined {
  if (volumes[parentType]?.includes(childType)) return 'main'
  const partTypes: readonly string[] = isWhole(parentType) ? parts[parentType] : []
  if (partTypes.includes(childType))
    return parentType === 'periodical' ? 'journal' : 'book'
  // BibTeX lets any entry stand in any other: then it has a title of its own.
  return isWhole(parentType) && /^in|^conference$/.test(childType) ? 'book' : undefined
}

function isWhole(type: string): type is keyof typeof parts {
  return Object.hasOwn(parts, type)
}
