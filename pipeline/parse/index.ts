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
import { checkHeadings } from './headings.ts'
import { checkHtml } from './html.ts'
import type { ParsedPublication } from './parsed-publication.ts'
import { checkQuotationMarks } from './quotation-marks.ts'
import { remarkCitation } from './remark-citation.ts'
import { remarkDefinitionList } from './remark-definition-list.ts'
import { checkTables } from './tables.ts'
import { fillVariables } from './variables.ts'

const markdown = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkDirective)
  .use(remarkDefinitionList)
  // After the others: its constructs then come first, so `[@key]` is never taken for a link.
  .use(remarkCitation)
  .freeze()

/** Never throws for what an author wrote; the findings are on the files. */
export function parsePublication(source: PublicationSource): ParsedPublication {
  return {
    source,
    sections: source.spine.map(({ role, file }) => ({
      role,
      file,
      tree: file ? parseSection(file, source.variables) : { type: 'root', children: [] }
    })),
    bibliography: parseBibliography(source.bibliographies, latestYear(source))
  }
}

/** Without a clock: a list cannot be of a later year than the edition that it is in. */
function latestYear({ metadata: { issued, modified } }: PublicationSource): number {
  const years = [issued, modified].map((date) => Number.parseInt(date, 10))
  // A date that is not one is reported where it stands.
  return years.some(Number.isNaN) ? Infinity : Math.max(...years) + 1
}

/** One Markdown file to mdast, with all that can be seen in the file by itself checked. */
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
  checkQuotationMarks(tree, file)
  return tree
}
