/** Notes: each reference finds its note, each note its references; numbers start anew in each section. */
import type { FootnoteDefinition, FootnoteReference, Root } from 'mdast'
import type { Point } from 'unist'
import { visit } from 'unist-util-visit'
import { visitParents } from 'unist-util-visit-parents'
import type { VFile } from 'vfile'
import { location } from 'vfile-location'
import { expectedPhrase, nearest } from '../rules/nearest.ts'
import { firstPlace } from '../rules/origin.ts'
import { report } from '../rules/report.ts'
import type { ResolvedNote } from './resolved-publication.ts'

/** A heading is repeated in the contents; a link cannot hold the link to a note. */
const forbidden = ['heading', 'footnoteDefinition', 'link', 'linkReference']

/**
 * Reports `footnote-defined`, `footnote-defined-once`, `footnote-referenced` and
 * `footnote-not-nested`. Fills the `data` of each reference.
 */
export function resolveNotes(
  sectionId: string,
  tree: Root,
  file: VFile
): readonly ResolvedNote[] {
  const definitions = collectDefinitions(tree, file)
  const notes = new Map<string, ResolvedNote>()
  visitParents(tree, 'footnoteReference', (reference, ancestors) => {
    if (ancestors.some(({ type }) => forbidden.includes(type))) {
      reportNested(reference, file)
      return
    }
    const definition = definitions.get(reference.identifier)
    if (!definition) return
    const note =
      notes.get(reference.identifier) ?? newNote(sectionId, notes.size + 1, definition)
    notes.set(reference.identifier, note)
    addReference(note, reference)
  })
  reportUndefined(tree, definitions, file)
  for (const [identifier, definition] of definitions) {
    if (!notes.has(identifier)) reportUnreferenced(definition, file)
  }
  return [...notes.values()]
}

function collectDefinitions(tree: Root, file: VFile): Map<string, FootnoteDefinition> {
  const definitions = new Map<string, FootnoteDefinition>()
  visitParents(tree, 'footnoteDefinition', (definition) => {
    const first = definitions.get(definition.identifier)
    if (!first) {
      definitions.set(definition.identifier, definition)
      return
    }
    const name = `[^${definition.label ?? definition.identifier}]`
    const where = firstPlace(
      { file, place: first.position },
      { file, place: definition.position }
    )
    const reason = `Onverwachte tweede noot \`${name}\`: de eerste ${where}`
    report(file, 'footnote-defined-once', {
      reason,
      place: definition.position,
      actual: name
    })
  })
  return definitions
}

function newNote(
  sectionId: string,
  count: number,
  definition: FootnoteDefinition
): ResolvedNote {
  return {
    id: `${sectionId}-noot-${count}`,
    number: String(count),
    referenceIds: [],
    definition
  }
}

function addReference(note: ResolvedNote, reference: FootnoteReference): void {
  const count = note.referenceIds.length + 1
  const referenceId =
    count === 1 ? `${note.id}-verwijzing` : `${note.id}-verwijzing-${count}`
  note.referenceIds.push(referenceId)
  reference.data = {
    ...reference.data,
    noteId: note.id,
    referenceId,
    number: note.number
  }
}

/** GFM takes `[^x]` for text when no such note exists; an escaped `\\[^x]` is meant as text. */
function reportUndefined(
  tree: Root,
  definitions: ReadonlyMap<string, unknown>,
  file: VFile
): void {
  const source = String(file)
  const places = location(file)
  visit(tree, 'text', (text) => {
    let offset = text.position?.start.offset ?? 0
    for (const [name, identifier = ''] of text.value.matchAll(/\[\^([^\]\s]+)\]/g)) {
      offset = source.indexOf(name, offset)
      const place = places.toPoint(offset)
      if (source[offset - 1] !== '\\')
        reportMissing(name, identifier, definitions, file, place)
      offset += name.length
    }
  })
}

function reportMissing(
  name: string,
  identifier: string,
  definitions: ReadonlyMap<string, unknown>,
  file: VFile,
  place: Point | undefined
): void {
  const known = nearest(identifier, definitions.keys())
  const expected = known === undefined ? undefined : `[^${known}]`
  report(file, 'footnote-defined', {
    reason: `Onverwachte nootverwijzing \`${name}\` zonder noot${expectedPhrase(expected)}`,
    place,
    actual: name,
    ...(expected !== undefined && { expected: [expected] })
  })
}

function reportNested(reference: FootnoteReference, file: VFile): void {
  const reason = `Onverwachte nootverwijzing \`[^${reference.label ?? reference.identifier}]\` in een noot, kop of link`
  report(file, 'footnote-not-nested', { reason, place: reference.position })
}

function reportUnreferenced(definition: FootnoteDefinition, file: VFile): void {
  const reason = `Onverwachte noot \`[^${definition.label ?? definition.identifier}]\` zonder verwijzing`
  report(file, 'footnote-referenced', { reason, place: definition.position })
}
