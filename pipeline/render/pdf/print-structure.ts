/** What the finishing pass is told of the print HTML. */
import type { Element, Root } from 'hast'
import { toString } from 'hast-util-to-string'
import { visit } from 'unist-util-visit'
import type { Publication } from '../../model/publication.ts'
import { hasClass } from '../has-class.ts'
import type { ExpectedArtifacts } from './finish/artifacts.ts'
import { firstBodySection } from './page-label.ts'
import { runningHeads } from './running-heads.ts'
import type { StructureMarks } from './structure-mark.ts'
import { markStructure } from './structure-marks.ts'

export type PrintStructure = {
  readonly marks: StructureMarks
  /** Text of every heading, in reading order: the outline has them all. */
  readonly headings: readonly string[]
  readonly artifacts: ExpectedArtifacts
  /** All that the text is written in: what a glyph can mean. */
  readonly characters: ReadonlySet<string>
  /** The section that begins on page 1: `page-label.ts`. */
  readonly bodyId: string | undefined
}

/** Also writes the marks into `tree`. */
export function printStructure(tree: Root, publication: Publication): PrintStructure {
  const headings: string[] = []
  const decorations: string[] = []
  let hasDecorations = false
  visit(tree, 'element', (element) => {
    if (/^h[1-6]$/.test(element.tagName)) headings.push(textOf(element))
    if (!hasClass(element, 'decoration')) return
    hasDecorations = true
    decorations.push(toString(element))
  })
  const artifacts = {
    runningHeads: runningHeads(publication),
    decorations,
    hasDecorations
  }
  const characters = new Set([...artifacts.runningHeads, toString(tree)].join(''))
  const bodyId = firstBodySection(publication)
  return { marks: markStructure(tree), headings, artifacts, characters, bodyId }
}

function textOf(element: Element): string {
  return toString(element).replaceAll(/\s+/g, ' ').trim()
}
