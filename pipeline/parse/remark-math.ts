/// <reference types="remark-parse" />
/** unified plugin: mathematics between dollar signs, as Pandoc reads them. */
import type { Processor } from 'unified'
import { mdastMath } from './mdast-math.ts'
import { micromarkMath } from './micromark-math.ts'

export function remarkMath(this: Processor): undefined {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), micromarkMath()]
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), mdastMath()]
}
