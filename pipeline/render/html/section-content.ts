/**
 * The content of a section as it stands on its page: a copy of the model's hast, with
 * what a page of the web asks for. Each step changes the copy only.
 */
import type { ElementContent, Root, RootContent } from 'hast'
import { anchorCaptions } from './anchor-captions.ts'
import { anchorHeadings } from './anchor-headings.ts'
import type { Edition, EditionPage } from './edition.ts'
import { identifyParagraphs } from './identify-paragraphs.ts'
import { labelBoxes } from './label-boxes.ts'
import { linkCitations } from './link-citations.ts'
import { linkGlossary } from './link-glossary.ts'
import { linkImages } from './link-images.ts'
import { localizeLinks } from './localize-links.ts'
import { nameNoteReferences } from './name-note-references.ts'
import { scrollFormulas } from './scroll-formulas.ts'
import { scrollTables } from './scroll-tables.ts'

/**
 * @param nodes
 *   From `Section.body`, `titleContent`, `Note.content` or `BibliographyEntry.content`.
 * @param page
 *   The page on which they will stand.
 * @param sectionId
 *   Of the section whose body this is: then paragraphs get ids.
 * @returns
 *   A copy; the nodes of the model are as they were, `position` included.
 */
export function sectionContent(
  nodes: readonly (ElementContent | RootContent)[],
  edition: Edition,
  page: EditionPage,
  sectionId?: string
): ElementContent[] {
  const tree: Root = { type: 'root', children: structuredClone([...nodes]) }
  if (sectionId !== undefined) identifyParagraphs(tree, sectionId)
  nameNoteReferences(tree)
  linkCitations(tree, edition.entryTexts)
  linkGlossary(tree)
  localizeLinks(tree, edition, page)
  linkImages(tree, edition, page)
  scrollTables(tree)
  scrollFormulas(tree)
  labelBoxes(tree)
  anchorCaptions(tree)
  // Last: it wraps headings, which the steps before would otherwise have to look into.
  anchorHeadings(tree)
  return tree.children.filter((node) => node.type !== 'doctype')
}
