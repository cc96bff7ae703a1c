/** Stage `parse`: Markdown to mdast, reference lists to CSL-JSON. Start at `parsePublication`. */
import type { Root } from 'mdast'
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
import { checkFences } from './fences.ts'
import { checkFootnoteContent } from './footnote-content.ts'
import { readFormulas } from './formulas.ts'
import { checkHeadings } from './headings.ts'
import { checkHtml } from './html.ts'
import { checkIncludePlaces } from './include-places.ts'
import { parseMarkdown } from './markdown.ts'
import { checkMathPlaces } from './math-places.ts'
import { checkNesting } from './nesting.ts'
import type { ParsedPublication, ParsedSection } from './parsed-publication.ts'
import { checkQuotationMarks } from './quotation-marks.ts'
import { checkTables } from './tables.ts'
import { TextAssembler } from './text-assembler.ts'
import { checkTimelines } from './timelines.ts'
import { fillVariables } from './variables.ts'

/** Never throws for what an author wrote; the findings are on the files. */
export async function parsePublication(
  source: PublicationSource
): Promise<ParsedPublication> {
  const assembler = new TextAssembler(source)
  const sections = source.spine.map((item): ParsedSection => {
    const { role, numbered } = item
    const file = item.file && assembler.textOf(item.file)
    const tree = file && parseSection(file, source.variables)
    return { role, numbered, file, tree: tree ?? { type: 'root', children: [] } }
  })
  for (const { tree, file } of sections) if (file) await readFormulas(tree, file)
  return {
    source,
    sections,
    bibliography: parseBibliography(source.bibliographies, latestYear(source)),
    included: assembler.included
  }
}

/** Without a clock: a list cannot be of a later year than the edition that it is in. */
function latestYear({ metadata: { issued, modified } }: PublicationSource): number {
  const years = [issued, modified].map((date) => Number.parseInt(date, 10))
  // A date that is not one is reported where it stands.
  return years.some(Number.isNaN) ? Infinity : Math.max(...years) + 1
}

/** The text of a section to mdast, with all that can be seen in it by itself checked, but for the LaTeX in it. */
export function parseSection(file: VFile, variables: Variables): Root {
  const tree = parseMarkdown(file)
  checkNesting(tree, file)
  // First, for a title may be a value.
  fillVariables(tree, file, variables)
  checkCitationForm(tree, file)
  checkDefinitionLists(tree, file)
  checkFences(tree, file)
  checkDirectives(tree, file)
  checkDirectiveAttributes(tree, file)
  checkDirectivePlaces(tree, file)
  checkIncludePlaces(tree, file)
  checkChecklists(tree, file)
  checkTimelines(tree, file)
  checkFootnoteContent(tree, file)
  checkConditionalContent(tree, file)
  checkHeadings(tree, file)
  checkHtml(tree, file)
  checkTables(tree, file)
  checkMathPlaces(tree, file)
  checkQuotationMarks(tree, file)
  return tree
}
