/** The lines of a RIS file as records, each line with its place. */
import type { Point, Position } from 'unist'
import type { VFile } from 'vfile'
import { report } from '../rules/report.ts'

export type RisLine = {
  readonly tag: string
  /** With the lines that continue it. */
  readonly text: string
  /** Of the text. */
  readonly place: Position
}

export type RisRecord = {
  /** The first is `TY`; `ER` is left out. */
  readonly lines: readonly RisLine[]
  readonly extent: Position
}

const tagLine = /^([A-Z][A-Z0-9]) {2}-(?: (.*))?$/

/** Reports `bibliography-well-formed` at a record that does not end, and `bibliography-all-read` at lines of no record. */
export function risRecords(file: VFile): readonly RisRecord[] {
  const records: RisRecord[] = []
  let lines: RisLine[] = []
  const close = (end: Point): void => {
    const first = lines[0]
    if (first)
      records.push({ lines, extent: { start: { ...first.place.start, column: 1 }, end } })
    lines = []
  }
  String(file)
    .split(/\r\n?|\n/)
    .forEach((written, index) => {
      const line = index + 1
      const match = tagLine.exec(written.trimEnd())
      const place = placeOf(line, match ? 7 : 1, written.length + 1)
      const [, tag = '', text = ''] = match ?? []
      if (tag === 'ER' && lines.length > 0) return close(place.end)
      if (tag === 'TY') {
        reportUnclosed(lines, file)
        close(place.start)
      }
      if (match && (tag === 'TY' || lines.length > 0))
        lines.push({ tag, text: text.trim(), place })
      else if (written.trim() !== '') addOutside(written, lines, place, file)
    })
  reportUnclosed(lines, file)
  close(placeOf(String(file).split(/\r\n?|\n/).length, 1, 1).end)
  return records
}

/** A line without a tag continues the one before it; `TY - BOOK` was meant as a tag. */
function addOutside(
  written: string,
  lines: RisLine[],
  place: Position,
  file: VFile
): void {
  const last = lines.at(-1)
  if (last && !/^[A-Z][A-Z0-9] *-/.test(written)) {
    lines[lines.length - 1] = { ...last, text: `${last.text} ${written.trim()}`.trim() }
    return
  }
  const reason = `Onverwachte regel \`${written.slice(0, 40)}\`, verwacht een veld als \`TY  - BOOK\``
  report(file, 'bibliography-all-read', { reason, place })
}

function reportUnclosed(lines: readonly RisLine[], file: VFile): void {
  const [first] = lines
  if (!first) return
  const reason = 'Onleesbare bron (zij wordt niet gesloten), verwacht `ER  - `'
  report(file, 'bibliography-well-formed', { reason, place: first.place })
}

function placeOf(line: number, column: number, end: number): Position {
  return { start: { line, column }, end: { line, column: Math.max(end, column) } }
}
