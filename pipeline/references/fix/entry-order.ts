/**
 * The order of the entries in a list: by key, within the groups that an editor made with headings
 * of commentary. Sorting moves entries with the lines right above them; what stands between stays.
 */
import type { VFile } from 'vfile'
import { location } from 'vfile-location'
import { report } from '../../rules/report.ts'
import { bibtexBlocks } from '../bibtex-blocks.ts'

type SortableEntry = {
  readonly key: string
  /** Offset of the key, for a finding. */
  readonly keyStart: number
  /** Offsets, with the commentary that belongs to it. */
  readonly start: number
  readonly end: number
}

/** Reports `bibliography-sorted` at the first entry of each group that stands too late. */
export function checkOrder(file: VFile): void {
  const places = location(file)
  for (const group of groupsOf(file)) {
    const late = group.find((entry, index) => {
      const before = group[index - 1]
      return before !== undefined && compare(entry, before) < 0
    })
    if (!late) continue
    const before = group.find((entry) => compare(late, entry) < 0)
    const place = places.toPoint(late.keyStart)
    report(file, 'bibliography-sorted', {
      reason: `Onverwachte plaats van bron \`${late.key}\`, verwacht voor \`${before?.key ?? ''}\``,
      place,
      actual: late.key
    })
  }
}

/** @returns The text with each group sorted. */
export function sortEntries(file: VFile): string {
  const text = String(file)
  const moves = groupsOf(file).flatMap((group) => {
    const sorted = group.toSorted(compare)
    return group.map((entry, index) => ({ ...entry, text: slice(text, sorted[index]) }))
  })
  let end = 0
  const parts = moves.flatMap((move) => {
    const between = text.slice(end, move.start)
    end = move.end
    return [between, move.text]
  })
  return [...parts, text.slice(end)].join('')
}

function slice(text: string, entry: SortableEntry | undefined): string {
  return entry ? text.slice(entry.start, entry.end) : ''
}

/** Without a locale: the same order on every machine. */
function compare(a: SortableEntry, b: SortableEntry): number {
  const [left, right] = [a.key.toLowerCase(), b.key.toLowerCase()]
  return left < right ? -1 : Number(left > right)
}

const others = new Set(['string', 'preamble', 'comment', 'xdata'])

/** Only BibLaTeX has commentary to group entries by. */
function groupsOf(file: VFile): readonly (readonly SortableEntry[])[] {
  if (file.extname !== '.bib') return []
  const text = String(file)
  const groups: SortableEntry[][] = [[]]
  for (const { type, start, end, leadStart, fault } of bibtexBlocks(text)) {
    const lead = text.slice(leadStart, start)
    // Two entries on a line, or one that cannot be read, stay where they are.
    const isLoose =
      fault !== undefined || others.has(type) || (leadStart > 0 && !lead.includes('\n'))
    const attached = /(?<=^|\n)(?:[ \t]*%[^\n]*\n)*[ \t]*$/.exec(lead)?.[0] ?? ''
    if (isLoose || lead.slice(0, lead.length - attached.length).includes('%'))
      groups.push([])
    if (isLoose) continue
    const head = /^@[^{(]*[{(]\s*([^\s,]*)/.exec(text.slice(start, end))
    const key = head?.[1] ?? ''
    const keyStart = start + (head?.[0].length ?? 0) - key.length
    groups.at(-1)?.push({ key, keyStart, start: start - attached.length, end })
  }
  return groups
}
