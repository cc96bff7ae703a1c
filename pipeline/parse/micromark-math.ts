/**
 * Mathematics as micromark syntax: `$…$` in a line of text, `$$ … $$` on lines of its own.
 *
 * Tokens: `mathText` and `mathFlow` around all; in them `mathMarker` for the dollar signs and
 * `mathContent` for each line of LaTeX.
 *
 * Source: the Pandoc User’s Guide, extension `tex_math_dollars`
 * (https://pandoc.org/MANUAL.html#extension-tex_math_dollars).
 */
import type { Extension } from 'micromark-util-types'
import { mathFlow } from './micromark-math-flow.ts'
import { mathText } from './micromark-math-text.ts'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    mathText: 'mathText'
    mathFlow: 'mathFlow'
    mathMarker: 'mathMarker'
    mathContent: 'mathContent'
  }
}

const dollar = 36

export function micromarkMath(): Extension {
  return { text: { [dollar]: mathText }, flow: { [dollar]: mathFlow } }
}
