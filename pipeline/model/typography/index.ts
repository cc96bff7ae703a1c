/**
 * Dutch typography: what an author types on a keyboard becomes what a typesetter sets. Setting
 * what is set already changes nothing. Code, citations, addresses and words in another language
 * stay as they are; a mark behind a backslash too.
 *
 * After `resolve`, for ids follow from the headings as they were typed.
 */
import type { Image, PhrasingContent } from 'mdast'
import { visit } from 'unist-util-visit'
import type { ResolvedPublication } from '../../resolve/resolved-publication.ts'
import { setDashes, setEllipses } from './dashes.ts'
import { type Line, lineOf, writeLine } from './line.ts'
import { setQuotationMarks } from './quotation-marks.ts'
import { setSpaces } from './spaces.ts'

/** Changes the texts in the trees, unless `publication.yaml` has `typography: false` or another language. */
export function setTypography({ source, sections }: ResolvedPublication): void {
  if (!source.typography || !/^nl\b/.test(source.metadata.language)) return
  for (const { tree, file } of sections) {
    const text = String(file ?? '')
    visit(tree, (node) => {
      if (node.type === 'image') setAlternativeText(node)
      if (
        node.type === 'paragraph' ||
        node.type === 'heading' ||
        node.type === 'tableCell'
      )
        setChildren(node.children, text)
    })
  }
}

function setChildren(children: readonly PhrasingContent[], source: string): void {
  writeLine(setLine(lineOf(children, source)))
}

function setAlternativeText(image: Image): void {
  image.alt &&= setText(image.alt)
}

/** @returns The text as it would be set in a paragraph of its own. */
export function setText(value: string): string {
  const text = { type: 'text' as const, value }
  writeLine(setLine(lineOf([text], '')))
  return text.value
}

/** Dashes before marks: whether a mark opens or closes depends on what stands beside it. */
function setLine(line: Line): Line {
  return setSpaces(setQuotationMarks(setDashes(setEllipses(line))))
}
