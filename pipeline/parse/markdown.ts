/** The Markdown of the manuscript, to mdast. */
import type { Root } from 'mdast'
import remarkDirective from 'remark-directive'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { VFile } from 'vfile'
import { shallowPart } from './nesting.ts'
import { remarkCitation } from './remark-citation.ts'
import { remarkDefinitionList } from './remark-definition-list.ts'
import { remarkMath } from './remark-math.ts'

const markdown = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkDirective)
  .use(remarkDefinitionList)
  .use(remarkMath)
  // After the others: its constructs then come first, so `[@key]` is never taken for a link.
  .use(remarkCitation)
  .freeze()

/** Of a text that nests too deeply, only what stands before: `checkNesting` reports it. */
export function parseMarkdown(text: VFile | string): Root {
  return markdown.parse(shallowPart(String(text)))
}
