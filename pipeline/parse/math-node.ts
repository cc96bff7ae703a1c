/** The mdast nodes of mathematics: in a line of text, and on lines of its own. */
import type { Element } from 'hast'
import type { Data, Node, Point } from 'unist'

interface Formula extends Node {
  /** As LaTeX, without the dollar signs; lines end in `\n`. */
  latex: string
  /** In plain words and signs, for titles and labels: the LaTeX itself until it is read. */
  value: string
  /** Where each line of `latex` stands in the source. */
  lines: FormulaLine[]
  data?: FormulaData
}

/** `$a^2$`; `$$a^2$$` inside a sentence is one too, and a fault. */
export interface InlineMath extends Formula {
  type: 'inlineMath'
}

/** `$$ … $$` between blocks. */
export interface DisplayMath extends Formula {
  type: 'math'
  /** False when no `$$` ends it. */
  isClosed: boolean
}

export type MathNode = InlineMath | DisplayMath

export type FormulaLine = {
  /** Of its first character in `latex`. */
  readonly index: number
  readonly start: Point
}

export interface FormulaData extends Data {
  /** `<math>` without a text alternative; `undefined` for a formula that could not be read. */
  mathml?: Element
  /** Of what `mathml` takes, estimated, in em. */
  width?: number
}

declare module 'mdast' {
  interface PhrasingContentMap {
    inlineMath: InlineMath
  }
  interface RootContentMap {
    inlineMath: InlineMath
    math: DisplayMath
  }
  interface BlockContentMap {
    math: DisplayMath
  }
}
