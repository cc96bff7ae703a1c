/** CSL-YAML to entries: `references:` as Pandoc has it, or a list by itself. */
import type { Position } from 'unist'
import type { VFile } from 'vfile'
import { location } from 'vfile-location'
import { asList, asRecord, isRecord } from '../read/values.ts'
import { parseYaml, type YamlDocument, type YamlPath } from '../read/yaml-document.ts'
import { report } from '../rules/report.ts'
import { cslEntry, type Member } from './csl-entry.ts'
import { deepBracket, maxBracketDepth } from './nesting.ts'
import type { ParsedEntry, Waiver } from './parsed-entry.ts'
import { commentWaivers } from './waivers.ts'

/** Deeper than an item is indented in any hand. */
const deepIndent = /^ {200,}\S/m

/** Reports `yaml-well-formed`, `bibliography-well-formed`, `bibliography-bounded` and the rules of `cslEntry`. */
export function parseCslYaml(file: VFile): readonly ParsedEntry[] {
  const text = String(file)
  const deep = deepBracket(text) ?? deepIndent.exec(text)?.index
  if (deep !== undefined) {
    const reason = `Onleesbare CSL-YAML (meer dan ${maxBracketDepth} niveaus in elkaar)`
    report(file, 'bibliography-bounded', { reason, place: location(file).toPoint(deep) })
    return []
  }
  const yaml = parseYaml(file)
  const path = Array.isArray(yaml.value) ? [] : ['references']
  const list = path.length === 0 ? yaml.value : asRecord(yaml.value)['references']
  if (!Array.isArray(list)) {
    if (file.messages.some((message) => message.fatal)) return []
    const reason = 'Onverwachte YAML, verwacht een lijst van bronnen onder `references:`'
    report(file, 'bibliography-well-formed', { reason, place: { line: 1, column: 1 } })
    return []
  }
  const waivers = waiversOf(file)
  const lines = text.split('\n')
  const extents = list.map((_, index) => yaml.placeOf([...path, index]) ?? start)
  const owners = waivers.map((waiver) => ownerOf(waiver, extents, lines))
  return asList(list).flatMap((item, index) => {
    const extent = extents[index] ?? start
    const own = waivers.filter((_, at) => owners[at] === extent)
    return cslEntry(membersOf(item, [...path, index], yaml), extent, file, own)
  })
}

const start: Position = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }

function membersOf(item: unknown, path: YamlPath, yaml: YamlDocument): readonly Member[] {
  if (!isRecord(item)) return []
  return Object.entries(item).map(([name, value]) => ({
    name,
    namePlace: yaml.placeOfKey(path, name) ?? start,
    value,
    place: yaml.placeOf([...path, name]) ?? start
  }))
}

function waiversOf(file: VFile): readonly Waiver[] {
  const places = location(file)
  return commentWaivers(
    String(file),
    '#',
    (from, to) => ({
      start: places.toPoint(from) ?? start.start,
      end: places.toPoint(to) ?? start.end
    }),
    file
  )
}

/** The last item that begins before the first line of YAML after the waiver. */
function ownerOf(
  { place }: Waiver,
  extents: readonly Position[],
  lines: readonly string[]
): Position | undefined {
  let { line } = place.start
  while (lines[line - 1]?.trimStart().startsWith('#')) line += 1
  return extents.findLast((extent) => extent.start.line <= line)
}
