/** Where a place was typed: a section that includes files is one text, put together from the lines of several. */
import type { Point, Position } from 'unist'
import type { VFile } from 'vfile'

export type Place = Position | Point | undefined

export type TypedLine = {
  readonly text: string
  /** A file of the manuscript. */
  readonly file: VFile
  /** Counted from 1. */
  readonly line: number
}

declare module 'vfile' {
  interface DataMap {
    /** Of a text that is put together: its lines, in order. Columns are the same in both. */
    typedLines: readonly TypedLine[]
  }
}

/**
 * @returns
 *   The file of the manuscript in which `place` was typed, and the place in that file; what goes on
 *   in another file has only its start. Any other file comes back as it is.
 */
export function originOf(
  file: VFile,
  place: Place
): { readonly file: VFile; readonly place: Place } {
  const { typedLines } = file.data
  if (!typedLines) return { file, place }
  const pointOf = ({ line, column }: Point) => {
    const typed = typedLines[line - 1]
    return { file: typed?.file ?? file, place: { line: typed?.line ?? line, column } }
  }
  if (!place) return { file: typedLines[0]?.file ?? file, place }
  if (!('start' in place)) return pointOf(place)
  const start = pointOf(place.start)
  const end = pointOf(place.end)
  if (start.file !== end.file) return start
  return { file: start.file, place: { start: start.place, end: end.place } }
}

/**
 * Where the first of two things with the same name is, for the message about the second.
 *
 * @returns
 *   `staat in grond.md op regel 5`, or that the file which holds both is included twice.
 */
export function firstPlace(first: Typed, second: Typed): string {
  const [one, other] = [first, second].map(({ file, place }) => originOf(file, place))
  const line = lineOf(one?.place)
  if (one && one.file === other?.file && line === lineOf(other.place))
    return `staat in ${one.file.basename}, dat hier nog eens is ingevoegd`
  return `staat in ${one?.file.basename} op regel ${line}`
}

type Typed = { readonly file: VFile; readonly place: Place }

function lineOf(place: Place): number {
  if (!place) return 1
  return 'start' in place ? place.start.line : place.line
}
