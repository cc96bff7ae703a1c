/// <reference types="remark-parse" />
/** unified plugin: citations in Pandoc’s syntax. */
import type { Processor } from 'unified'
import { mdastCitation } from './mdast-citation.ts'
import { micromarkCitation } from './micromark-citation.ts'

export function remarkCitation(this: Processor): undefined {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), micromarkCitation()]
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), mdastCitation()]
}
