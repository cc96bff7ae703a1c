/** A YAML file with the place of each key and value. */
import type { Point, Position } from 'unist'
import type { VFile } from 'vfile'
import {
  type Document,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLParseError
} from 'yaml'
import { report } from '../rules/report.ts'

export type YamlPath = readonly (string | number)[]

export type YamlDocument = {
  /** As plain values; what could not be read is left out. */
  readonly value: unknown
  /** Place of the value at a path, or of the nearest value above it. */
  readonly placeOf: (path: YamlPath) => Position | undefined
  /** Place of a key in the map at a path. */
  readonly placeOfKey: (path: YamlPath, key: string) => Position | undefined
}

/** Reports `yaml-well-formed` for each error; goes on with what could be read. */
export function parseYaml(file: VFile): YamlDocument {
  const lineCounter = new LineCounter()
  const document = documentOf(file, lineCounter)
  const point = (offset: number): Point => {
    const { line, col } = lineCounter.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1), offset }
  }
  const position = (node: Node | null | undefined): Position | undefined =>
    node?.range ? { start: point(node.range[0]), end: point(node.range[1]) } : undefined

  for (const error of document.errors) {
    const reason = `Onleesbare YAML (${reasons[error.code] ?? error.message})`
    report(file, 'yaml-well-formed', {
      reason,
      place: point(errorOffset(document, error))
    })
  }
  const strayAliases = unresolvedAliases(document)
  for (const alias of strayAliases) {
    const reason = `Onleesbare YAML (\`*${alias.source}\` verwijst naar niets)`
    report(file, 'yaml-well-formed', { reason, place: position(alias) })
  }
  const nodeAt = (path: YamlPath): Node | undefined => {
    const node = document.getIn(path, true)
    return isNode(node) ? node : undefined
  }
  return {
    value: strayAliases.length > 0 ? undefined : plainValue(file, document),
    placeOf(path) {
      for (let length = path.length; length > 0; length--) {
        const place = position(nodeAt(path.slice(0, length)))
        if (place) return place
      }
      return position(document.contents) ?? { start: point(0), end: point(0) }
    },
    placeOfKey(path, key) {
      const map = path.length === 0 ? document.contents : nodeAt(path)
      const pair = isMap(map)
        ? map.items.find((item) => isScalar(item.key) && String(item.key.value) === key)
        : undefined
      return isScalar(pair?.key) ? position(pair.key) : undefined
    }
  }
}

/** A text that nests thousands deep makes the parser itself throw. */
function documentOf(file: VFile, lineCounter: LineCounter): Document {
  const options = {
    lineCounter,
    prettyErrors: false,
    // Its warnings are about JavaScript, and go to the terminal past the report.
    logLevel: 'error'
  } as const
  try {
    return parseDocument(String(file), options)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    const reason = 'Onleesbare YAML (de groepen staan te diep in elkaar)'
    report(file, 'yaml-well-formed', { reason, place: { line: 1, column: 1 } })
    return parseDocument('', options)
  }
}

/** The faults that people make; for the others the English text of the package stands. */
const reasons: Readonly<Partial<Record<YAMLParseError['code'], string>>> = {
  BAD_DQ_ESCAPE: 'na `\\` staat een teken dat daar niet kan',
  BAD_INDENT: 'de inspringing klopt niet',
  BAD_SCALAR_START: 'een waarde die met dit teken begint, moet tussen aanhalingstekens',
  BLOCK_AS_IMPLICIT_KEY:
    'hier kan geen sleutel of lijst beginnen: zet een tekst met `: ` tussen aanhalingstekens',
  DUPLICATE_KEY: 'deze sleutel staat er al',
  MISSING_CHAR: 'een aanhalingsteken, haak, accolade of spatie ontbreekt',
  MULTILINE_IMPLICIT_KEY: 'een sleutel moet op één regel staan, met `:` erachter',
  RESOURCE_EXHAUSTION: 'de groepen staan te diep in elkaar',
  MULTIPLE_DOCS: 'na `---` begint een tweede document',
  TAB_AS_INDENT: 'spring in met spaties, niet met tabs',
  UNEXPECTED_TOKEN: 'dit staat op een plaats waar het niet kan'
}

/** A quote that is never closed is noticed at the end of the file; the fault is where it was opened. */
function errorOffset(
  document: Document,
  { code, pos: [offset] }: YAMLParseError
): number {
  let start = offset
  if (code !== 'MISSING_CHAR') return start
  visit(document, {
    Scalar(_key, { type, range }) {
      const isQuoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE'
      if (isQuoted && range && range[1] === offset) start = range[0]
    }
  })
  return start
}

function unresolvedAliases(document: Document) {
  const aliases: (Node & { source: string })[] = []
  visit(document, {
    Alias(_key, alias) {
      if (!alias.resolve(document)) aliases.push(alias)
    }
  })
  return aliases
}

/** Aliases that multiply without bound make `toJS` throw: a fault of the file, not of oogst. */
function plainValue(file: VFile, document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 })
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error
    const reason = 'Onleesbare YAML (de verwijzingen met `*` vermenigvuldigen zich)'
    report(file, 'yaml-well-formed', { reason, place: { line: 1, column: 1 } })
    return undefined
  }
}
