/** Stage `parse`: Markdown to mdast, reference lists to CSL-JSON. Start at `parsePublication`. */
import type { Root } from 'mdast'
import remarkDirective from 'remark-directive'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { VFile } from 'vfile'
import type { PublicationSource } from '../read/manuscript.ts'
import type { Variables } from '../read/variables.ts'
import { parseBibliography } from '../references/bibliography.ts'
import { checkCitationForm } from './citations.ts'
import { checkChecklists } from './checklists.ts'
import { checkConditionalContent } from './conditional-content.ts'
import { checkDefinitionLists } from './definition-lists.ts'
import { checkDirectiveAttributes } from './directive-attributes.ts'
import { checkDirectivePlaces } from './directive-places.ts'
import { checkDirectives } from './directives.ts'
import { checkFootnoteContent } from './footnote-content.ts'
import { readFormulas } from './formulas.ts'
import { checkHeadings } from './headings.ts'
import { checkHtml } from './html.ts'
import { checkMathPlaces } from './math-places.ts'
import type { ParsedPublication, ParsedSection } from './parsed-publication.ts'
import { checkQuotationMarks } from './quotation-marks.ts'
import { remarkCitation } from './remark-citation.ts'
import { remarkDefinitionList } from './remark-definition-list.ts'
import { remarkMath } from './remark-math.ts'
import { checkTables } from './tables.ts'
import { fillVariables } from './variables.ts'

const markdown = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkDirective)
  .use(remarkDefinitionList)
  .use(remarkMath)
  // After the others: its constructs then come first, so `[@key]` is never taken for a link.
  .use(remarkCitation)
  .freeze()

/** Never throws for what an author wrote; the findings are on the files. */
export async function parsePublication(
  source: PublicationSource
): Promise<ParsedPublication> {
  const sections = source.spine.map(({ role, file }): ParsedSection => ({
    role,
    file,
    tree: file ? parseSection(file, source.variables) : { type: 'root', children: [] }
  }))
  for (const { tree, file } of sections) if (file) await readFormulas(tree, file)
  return { source, sections, bibliography: parseBibliography(source.bibliographies) }
}

/** One Markdown file to mdast, with all that can be seen in the file by itself checked, but for the LaTeX in it. */
export function parseSection(file: VFile, variables: Variables): Root {
  const tree = markdown.parse(file)
  // First, for a title may be a value.
  fillVariables(tree, file, variables)
  checkCitationForm(tree, file)
  checkDefinitionLists(tree, file)
  checkDirectives(tree, file)
  checkDirectiveAttributes(tree, file)
  checkDirectivePlaces(tree, file)
  checkChecklists(tree, file)
  checkFootnoteContent(tree, file)
  checkConditionalContent(tree, file)
  checkHeadings(tree, file)
  checkHtml(tree, file)
  checkTables(tree, file)
  checkMathPlaces(tree, file)
  checkQuotationMarks(tree, file)
  return tree
}
