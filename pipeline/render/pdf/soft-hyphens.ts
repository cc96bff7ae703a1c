/**
 * Where words of the print document may be broken. Text stays ragged: a column of 368 px has
 * some ten words on a line, and Chromium stretches nothing but their spaces, so justified Dutch
 * gets holes. Ragged text needs a hyphen only where a long word would leave a line short.
 */
import type { Element, Root, Text } from 'hast'
import { hasClass } from '../has-class.ts'
import { languageOfMark } from './structure-mark.ts'
import { hyphenatorFor, type WordHyphenator } from './word-hyphenator.ts'

/** Puts soft hyphens into running text, in place; headings, names and what is copied as it stands have none. */
export function hyphenate(tree: Root): void {
  hyphenateIn(tree, { language: '', hyphenator: undefined })
}

type Around = {
  readonly language: string
  readonly hyphenator: WordHyphenator | undefined
}

function hyphenateIn(parent: Root | Element, around: Around): void {
  for (const child of parent.children) {
    if (child.type === 'text' && around.hyphenator)
      hyphenateText(child, around.hyphenator)
    if (child.type === 'element' && !isWhole(child))
      hyphenateIn(child, inside(child, around))
  }
}

function inside(element: Element, around: Around): Around {
  const { lang } = element.properties
  if (typeof lang !== 'string') return around
  const language = languageOfMark(lang)
  if (language === around.language) return around
  // A word or a name in another language, not a text in it.
  const isInline = inlineTags.has(element.tagName)
  return { language, hyphenator: isInline ? undefined : hyphenatorFor(language) }
}

function isWhole(element: Element): boolean {
  return (
    wholeTags.has(element.tagName) || wholeClasses.some((name) => hasClass(element, name))
  )
}

const inlineTags = new Set(
  'a abbr b bdi bdo cite del dfn em i ins kbd mark q s samp small span strong sub sup u var'.split(
    ' '
  )
)
const wholeTags = new Set(
  'abbr code dt h1 h2 h3 h4 h5 h6 head kbd math pre samp svg th'.split(' ')
)
const wholeClasses = [
  'role-omslag',
  'role-titelpagina',
  'contents',
  'references',
  'index',
  'verse',
  'box-title',
  'note-dt',
  'timeline-date'
]

/**
 * With a capital it is a name, or the first of a sentence; with a hyphen, sign or digit in it, it
 * breaks there or not at all. What stands behind it without a space is in the same element.
 */
function hyphenateText(text: Text, hyphenator: WordHyphenator): void {
  text.value = text.value.replaceAll(
    /(?<=\s[(‘“"[]?)\p{Ll}{9,}(?=[)’”"\],.;:!?…]*\s)/gu,
    hyphenator
  )
}
