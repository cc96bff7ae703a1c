import type { Element } from 'hast'
import { h } from 'hastscript'

/**
 * `<meta name content>`, or nothing when there is no value.
 */
export function metaElement(name: string, content: string | undefined): Element[] {
  return content === undefined || content === '' ? [] : [h('meta', { name, content })]
}
