/** The marks of the back-of-book index: `:index[tekst]{ingang="Begrip!onderdeel" zie="Ander begrip"}`. */
import type { Root } from 'mdast'
import type { TextDirective } from 'mdast-util-directive'
import { toString } from 'mdast-util-to-string'
import type { Position } from 'unist'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { report } from '../rules/report.ts'

export type IndexMark = {
  /** The id of the place in the text. */
  readonly id: string
  readonly sectionId: string
  /** Entry, or entry and sub-entry. */
  readonly path: readonly string[]
  /** The entry that this one only refers to: then the place itself is not listed. */
  readonly see: readonly string[] | undefined
  readonly file: VFile
  readonly place: Position | undefined
}

type MarkedSection = {
  readonly identity: { readonly id: string }
  readonly file: VFile | undefined
  readonly tree: Root
}

/**
 * Gives every mark its id, in reading order. Before notes are taken out of the text: a note
 * may hold a mark too.
 *
 * Reports `index-entry-text`.
 */
export function collectIndexMarks(sections: readonly MarkedSection[]): IndexMark[] {
  const marks: IndexMark[] = []
  for (const { identity, file, tree } of sections) {
    if (!file) continue
    visit(tree, 'textDirective', (node) => {
      if (node.name !== 'index') return
      const path = pathOf(node)
      if (!isWholePath(path, node, file)) return
      const id = `register-plaats-${marks.length + 1}`
      node.data = { ...node.data, identifier: id }
      const see = node.attributes?.['zie']
      marks.push({
        id,
        sectionId: identity.id,
        path,
        see: typeof see === 'string' ? partsOf(see) : undefined,
        file,
        place: node.position
      })
    })
  }
  return marks
}

/** An entry that is written with and without a capital, at the start of a sentence and inside it, is one entry. */
export function indexKey(path: readonly string[]): string {
  return path.join('!').toLocaleLowerCase('nl')
}

/** Words of the text are taken as they are; only `ingang` divides. */
function pathOf(node: TextDirective): string[] {
  const entry = node.attributes?.['ingang']
  return typeof entry === 'string' ? partsOf(entry) : [oneLine(toString(node))]
}

/** An exclamation mark at the end belongs to the word: `Kan wél!`. */
function partsOf(entry: string): string[] {
  return entry.split(/!(?=.)/s).map((part) => oneLine(part))
}

/** A line of Markdown may end inside an entry. */
function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}

function isWholePath(path: readonly string[], node: TextDirective, file: VFile): boolean {
  if (path.length <= 2 && path.every((part) => part !== '')) return true
  const written = path.join('!')
  const reason =
    path.length === 1
      ? 'Onverwachte plaats voor het register zonder tekst, verwacht `{ingang="…"}`'
      : `Onverwachte ingang \`${written}\`, verwacht \`begrip\` of \`begrip!onderdeel\``
  report(file, 'index-entry-text', { reason, place: node.position, actual: written })
  return false
}
