/** What a finding says is right, put in its place: only where it is certain. */
import type { Position } from 'unist'
import type { VFile } from 'vfile'
import { location } from 'vfile-location'
import type { VFileMessage } from 'vfile-message'
import type { ReferenceRuleId } from '../../rules/reference-rules.ts'

/** Rules of which the expected form says the same as the one that was found. */
const certain: readonly ReferenceRuleId[] = ['doi-form', 'isbn-form', 'page-range-form']

type Edit = { readonly start: number; readonly end: number; readonly text: string }

/** @returns The text of the file with its certain findings mended; everything else stays as it was. */
export function mendFields(file: VFile): string {
  const text = String(file)
  const places = location(file)
  const edits = file.messages
    .filter(({ ruleId }) => certain.some((rule) => rule === ruleId))
    .flatMap((message) => editOf(message, text, places))
    .sort((a, b) => b.start - a.start)
  // From the last to the first, so that the places of the others stay right.
  return edits.reduce(
    (mended, { start, end, text: right }) =>
      `${mended.slice(0, start)}${right}${mended.slice(end)}`,
    text
  )
}

/** The value stands once between its braces or quotation marks; otherwise it is for the editor. */
function editOf(
  { place, actual, expected }: VFileMessage,
  text: string,
  places: ReturnType<typeof location>
): Edit[] {
  const [right] = expected ?? []
  const found = actual?.trim()
  if (!isPosition(place) || !found || right === undefined) return []
  const [from, to] = [places.toOffset(place.start), places.toOffset(place.end)]
  if (from === undefined) return []
  const value = text.slice(from, to ?? text.length)
  const at = value.indexOf(found)
  if (at === -1 || value.includes(found, at + 1)) return []
  return [{ start: from + at, end: from + at + found.length, text: right }]
}

function isPosition(place: VFileMessage['place']): place is Position {
  return place !== undefined && 'start' in place
}
