/** A YAML file with the place of each key and value. */
import type { Point, Position } from 'unist'
import type { VFile } from 'vfile'
import { isMap, isNode, isScalar, LineCounter, type Node, parseDocument } from 'yaml'
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
  const document = parseDocument(String(file), { lineCounter, prettyErrors: false })
  const point = (offset: number): Point => {
    const { line, col } = lineCounter.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1), offset }
  }
  const position = (node: Node | null | undefined): Position | undefined =>
    node?.range ? { start: point(node.range[0]), end: point(node.range[1]) } : undefined

  for (const error of document.errors) {
    const reason = `Onleesbare YAML (${error.message})`
    report(file, 'yaml-well-formed', { reason, place: point(error.pos[0]) })
  }
  const nodeAt = (path: YamlPath): Node | undefined => {
    const node = document.getIn(path, true)
    return isNode(node) ? node : undefined
  }
  return {
    value: plainValue(file, () => document.toJS({ maxAliasCount: 100 })),
    placeOf(path) {
      for (let length = path.length; length > 0; length--) {
        const place = position(nodeAt(path.slice(0, length)))
        if (place) return place
      }
      return position(document.contents)
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

/** Aliases that multiply without bound make `toJS` throw: a fault of the file, not of oogst. */
function plainValue(file: VFile, toJS: () => unknown): unknown {
  try {
    return toJS()
  } catch (error) {
    const reason = `Onleesbare YAML (${error instanceof Error ? error.message : String(error)})`
    report(file, 'yaml-well-formed', { reason, place: { line: 1, column: 1 } })
    return undefined
  }
}
