/** The title of a work in another language than the list says so, for whoever hears it (WCAG 2.2, 3.1.2). */
import type { ElementContent } from 'hast'
import { toString } from 'hast-util-to-string'
import { h } from 'hastscript'
import { isLanguageTag, isRightToLeft } from '../rules/language-tag.ts'
import type { CslItem } from './csl-item.ts'

/**
 * @param content
 *   A work as the style writes it.
 * @param language
 *   Of the list: BCP 47.
 * @returns
 *   The same, with the title as the work has it in an element with its `lang`. A title that the
 *   style writes otherwise (in capitals, shorter) stays as it is.
 */
export function withTitleLanguage(
  content: readonly ElementContent[],
  { title, language: titleLanguage }: CslItem,
  language: string
): readonly ElementContent[] {
  if (typeof title !== 'string' || typeof titleLanguage !== 'string') return content
  if (title === '' || !isLanguageTag(titleLanguage)) return content
  return primary(titleLanguage) === primary(language)
    ? content
    : marked(content, title, titleLanguage)
}

function marked(
  content: readonly ElementContent[],
  title: string,
  language: string
): readonly ElementContent[] {
  const index = content.findIndex((node) => wordsOf(node).includes(title))
  const node = content[index]
  if (!node) return content
  return content.toSpliced(index, 1, ...markedNode(node, title, language))
}

function markedNode(
  node: ElementContent,
  title: string,
  language: string
): readonly ElementContent[] {
  const dir = isRightToLeft(language) ? 'rtl' : undefined
  if (wordsOf(node) === title) return [h('span', { lang: language, dir }, [node])]
  if (node.type === 'element')
    return [{ ...node, children: [...marked(node.children, title, language)] }]
  if (node.type !== 'text') return [node]
  const [before = '', ...rest] = node.value.split(title)
  const after = rest.join(title)
  return [
    ...(before === '' ? [] : [{ type: 'text' as const, value: before }]),
    h('span', { lang: language, dir }, [title]),
    ...(after === '' ? [] : [{ type: 'text' as const, value: after }])
  ]
}

function wordsOf(node: ElementContent): string {
  return node.type === 'text' || node.type === 'element' ? toString(node) : ''
}

/** `en` of `en-GB`. */
function primary(tag: string): string {
  return new Intl.Locale(tag).language
}
