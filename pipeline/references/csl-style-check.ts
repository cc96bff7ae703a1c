/** A CSL style from a manuscript, looked at before it is used: citeproc-js throws at some faults and never ends at others. */
import type { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import type { Element, Root } from 'xast'
import { visit } from 'unist-util-visit'
import { fromXml } from 'xast-util-from-xml'
import { expectedPhrase, nearest } from '../rules/nearest.ts'
import { report } from '../rules/report.ts'
import { renderReferences } from './csl-engine.ts'

/** Characters; the longest of the ten thousand styles has a third of it. */
const maxLength = 1_000_000
const namespace = 'http://purl.org/net/xbiblio/csl'

/**
 * Reports `citation-style-valid`.
 *
 * Source: CSL 1.0.2 (https://docs.citationstyles.org/en/stable/specification.html).
 */
export function checkCslStyle(file: VFile): void {
  const before = file.messages.length
  const style = parseStyle(file)
  if (!style) return
  checkParts(style, file)
  checkMacros(style, file)
  if (file.messages.length === before) checkEngine(file)
}

function say(file: VFile, reason: string, place: Element['position'] | undefined): void {
  report(file, 'citation-style-valid', { reason, place: place ?? { line: 1, column: 1 } })
}

function parseStyle(file: VFile): Element | undefined {
  const text = String(file)
  if (text.length > maxLength) {
    say(file, `Onverwacht grote stijl van ${text.length} tekens`, undefined)
    return undefined
  }
  const tree = tryParse(text, file)
  const root = tree?.children.find((node) => node.type === 'element')
  if (!root || (root.name === 'style' && root.attributes['xmlns'] === namespace))
    return root
  say(
    file,
    `Onverwacht element \`${root.name}\`, verwacht \`style\` van CSL`,
    root.position
  )
  return undefined
}

function tryParse(text: string, file: VFile): Root | undefined {
  try {
    return fromXml(text)
  } catch (error) {
    if (!(error instanceof VFileMessage || error instanceof RangeError)) throw error
    const place = error instanceof VFileMessage ? error.place : undefined
    const reason = 'Onleesbare stijl (dit is geen goed gevormde XML)'
    report(file, 'citation-style-valid', {
      reason,
      place: place ?? { line: 1, column: 1 }
    })
    return undefined
  }
}

function checkParts(style: Element, file: VFile): void {
  const citation = child(style, 'citation')
  const parent = child(style, 'info')?.children.find(
    (node): node is Element =>
      node.type === 'element' &&
      node.name === 'link' &&
      node.attributes['rel'] === 'independent-parent'
  )
  if (parent && !citation) {
    const href = parent.attributes['href'] ?? ''
    say(
      file,
      `Onverwachte afgeleide stijl, verwacht de stijl zelf: ${href}`,
      parent.position
    )
  } else if (!citation || !child(citation, 'layout'))
    say(
      file,
      'Onverwachte stijl zonder `citation` met een `layout`',
      (citation ?? style).position
    )
}

function child(node: Element, name: string): Element | undefined {
  return node.children.find(
    (one): one is Element => one.type === 'element' && one.name === name
  )
}

/** A macro that is not there, and macros that call each other in a circle. */
function checkMacros(style: Element, file: VFile): void {
  const macros = new Map<string, Element>()
  visit(style, 'element', (node) => {
    if (node.name === 'macro') macros.set(node.attributes['name'] ?? '', node)
  })
  visit(style, 'element', (node) => {
    const name = calledMacro(node)
    if (name === undefined || macros.has(name)) return
    const expected = nearest(name, macros.keys())
    say(file, `Onverwachte macro \`${name}\`${expectedPhrase(expected)}`, node.position)
  })
  const calls = new Map([...macros].map(([name, macro]) => [name, callsOf(macro)]))
  for (const [name, macro] of macros) {
    if (!reachesItself(name, calls)) continue
    say(file, `Macro \`${name}\` roept zichzelf aan`, macro.position)
    return
  }
}

function calledMacro({ name, attributes }: Element): string | undefined {
  return name === 'text' || name === 'key'
    ? (attributes['macro'] ?? undefined)
    : undefined
}

function callsOf(macro: Element): ReadonlySet<string> {
  const calls = new Set<string>()
  visit(macro, 'element', (node) => {
    const name = calledMacro(node)
    if (name !== undefined) calls.add(name)
  })
  return calls
}

function reachesItself(
  start: string,
  calls: ReadonlyMap<string, ReadonlySet<string>>
): boolean {
  const seen = new Set<string>()
  const waiting = [...(calls.get(start) ?? [])]
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (name === start) return true
    if (seen.has(name)) continue
    seen.add(name)
    waiting.push(...(calls.get(name) ?? []))
  }
  return false
}

/** What is left: citeproc-js renders a work with it, or throws. */
function checkEngine(file: VFile): void {
  const item = {
    id: 'proef',
    type: 'book',
    title: 'Proef',
    author: [{ family: 'Proef', given: 'P.' }],
    issued: { 'date-parts': [[2011]] }
  }
  const works = { items: new Map([['proef', { item }]]) }
  try {
    renderReferences([], ['proef'], works, String(file), 'nl-NL', (key) => key)
  } catch {
    // It throws texts as well as errors, all in English and of its own insides.
    say(file, 'Onbruikbare stijl: citeproc-js kan er geen bron mee opmaken', undefined)
  }
}
