/** The syntax of BibTeX by latex-utensils: blocks of text in, entries with the place of each field out. */
import { bibtexParser } from 'latex-utensils'
import type { Position } from 'unist'
import type { VFile } from 'vfile'
import { location } from 'vfile-location'
import { expectedPhrase } from '../rules/nearest.ts'
import { report } from '../rules/report.ts'
import { type BibtexBlock, bibtexBlocks } from './bibtex-blocks.ts'
import { BibtexStrings } from './bibtex-strings.ts'
import type { SourceField, Waiver } from './parsed-entry.ts'
import { bibtexReason } from './parser-reason.ts'
import { maxRemembered, remembered } from './remembered.ts'
import { commentWaivers } from './waivers.ts'

export type BibtexEntry = {
  /** In lower case. */
  readonly type: string
  readonly typePlace: Position
  readonly key: string
  readonly place: Position
  readonly extent: Position
  /** By name in lower case; abbreviations are filled in. A field that comes twice keeps its first value. */
  readonly fields: ReadonlyMap<string, SourceField>
  readonly waivers: readonly Waiver[]
  /** The same object for the same text, if nothing outside of it has a say: no abbreviations. */
  readonly identity: object | undefined
}

type PositionOf = (start: number, end: number) => Position

/**
 * Reports `bibliography-well-formed`, `bibliography-bounded`, `bibliography-all-read`,
 * `bibliography-field-once` and `bibliography-string-defined`.
 */
export function parseBibtex(file: VFile): readonly BibtexEntry[] {
  const text = String(file)
  const places = location(file)
  const positionOf: PositionOf = (start, end) => ({
    start: places.toPoint(start) ?? { line: 1, column: 1 },
    end: places.toPoint(end) ?? { line: 1, column: 1 }
  })
  const strings = new BibtexStrings()
  const blocks = bibtexBlocks(text)
  const entries = blocks.flatMap((block) => {
    checkLead(text, block.leadStart, block.start, positionOf, file)
    return parseBlock(text, block, strings, positionOf, file)
  })
  checkLead(text, blocks.at(-1)?.end ?? 0, text.length, positionOf, file)
  return entries
}

/** What stands between entries is commentary to BibTeX; without `%` it may be an entry gone wrong. */
function checkLead(
  text: string,
  start: number,
  end: number,
  positionOf: PositionOf,
  file: VFile
): void {
  const line = /^[ \t]*([^\s%,][^\r\n]*)/gm
  const lead = text.slice(start, end)
  for (const match of lead.matchAll(line)) {
    const from = start + match.index + match[0].length - (match[1] ?? '').length
    const reason = `Onverwachte tekst \`${(match[1] ?? '').slice(0, 40)}\` tussen de bronnen, verwacht \`@\` of \`%\``
    const place = positionOf(from, start + match.index + match[0].length)
    report(file, 'bibliography-all-read', { reason, place })
    // One finding says enough: the lines after it most often belong to it.
    return
  }
}

function parseBlock(
  text: string,
  block: BibtexBlock,
  strings: BibtexStrings,
  positionOf: PositionOf,
  file: VFile
): BibtexEntry[] {
  if (block.type === 'comment' || block.type === 'preamble') return []
  const source = text.slice(block.start, block.end)
  const head = /^@[^{(]*[{(]\s*([^\s,{}()"#%=]*)/.exec(source)
  const key = head?.[1] ?? ''
  const keyEnd = block.start + (head?.[0].length ?? 1)
  const place = positionOf(keyEnd - key.length, keyEnd)
  const waivers = () =>
    commentWaivers(
      text.slice(block.leadStart, block.end),
      '%',
      (start, end) => positionOf(block.leadStart + start, block.leadStart + end),
      file
    )
  const parsed = block.fault === undefined ? tryParse(source) : { reason: block.fault }
  if ('reason' in parsed) {
    const rule = /^\d/.test(parsed.reason)
      ? 'bibliography-bounded'
      : 'bibliography-well-formed'
    const at = 'offset' in parsed ? block.start + parsed.offset : undefined
    report(file, rule, {
      reason: `Onleesbare bron \`${key || 'zonder sleutel'}\` (${parsed.reason})`,
      place: at === undefined ? place : positionOf(at, at),
      actual: key
    })
    return []
  }
  const { node } = parsed
  if (!node || bibtexParser.isPreambleEntry(node)) return []
  const shifted: PositionOf = (start, end) =>
    positionOf(block.start + start, block.start + end)
  const say = stringReporter(strings, shifted, file)
  if (bibtexParser.isStringEntry(node)) {
    strings.define(node, say)
    return []
  }
  return [
    {
      type: block.type,
      typePlace: positionOf(block.start, block.start + block.type.length + 1),
      key: node.internalKey ?? '',
      place,
      extent: positionOf(block.start, block.end),
      fields: fieldsOf(node, strings, shifted, file, say),
      waivers: waivers(),
      identity: node.content.every(({ value }) => isPlain(value)) ? node : undefined
    }
  ]
}

type Parsed =
  | {
      readonly node: ReturnType<typeof bibtexParser.parse>['content'][number] | undefined
    }
  | { readonly reason: string; readonly offset: number }

const tryParse = remembered(parseSource, maxRemembered)

function parseSource(source: string): Parsed {
  try {
    return { node: bibtexParser.parse(source).content[0] }
  } catch (error) {
    if (!bibtexParser.isSyntaxError(error)) throw error
    const { offset } = error.location.start
    // A comma that is missing at the end of a line is noticed on the next one.
    const before = source.slice(0, offset).trimEnd().length
    return { reason: bibtexReason(error), offset: before }
  }
}

function isPlain({ kind }: bibtexParser.FieldValue): boolean {
  return kind === 'text_string' || kind === 'number'
}

function stringReporter(strings: BibtexStrings, positionOf: PositionOf, file: VFile) {
  return (
    name: string,
    start: number,
    end: number,
    fault: 'unknown' | 'endless'
  ): void => {
    const place = positionOf(start, end)
    if (fault === 'endless') {
      const reason = `Afkorting \`${name}\` wordt te lang`
      report(file, 'bibliography-bounded', { reason, place, actual: name })
      return
    }
    const expected = strings.nearest(name)
    const reason = `Onverwachte afkorting \`${name}\`${expectedPhrase(expected)}`
    report(file, 'bibliography-string-defined', { reason, place, actual: name })
  }
}

function fieldsOf(
  node: bibtexParser.Entry,
  strings: BibtexStrings,
  positionOf: PositionOf,
  file: VFile,
  say: ReturnType<typeof stringReporter>
): ReadonlyMap<string, SourceField> {
  const fields = new Map<string, SourceField>()
  for (const { name: written, value, location: where } of node.content) {
    const name = written.toLowerCase()
    const { start, end } = value.location
    const place = positionOf(start.offset, end.offset)
    if (!fields.has(name)) {
      const text = strings.textOf(value, say)
      // Of a date that is no word there is nothing more to say.
      const isSaid = name === 'month' && strings.isUnknown(value)
      if (!isSaid) fields.set(name, { name, text, place })
    } else {
      const reason = `Onverwacht tweede veld \`${name}\` in bron \`${node.internalKey ?? ''}\``
      const at = positionOf(where.start.offset, where.start.offset + written.length)
      report(file, 'bibliography-field-once', { reason, place: at, actual: name })
    }
  }
  return fields
}
