/** Links: every one leads to an id of the publication (`#id`) or to the web. */
import { posix } from 'node:path'
import type { Definition, Link, Parents, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { textFolder } from '../parse/text-folder.ts'
import { expectedPhrase, nearest } from '../rules/nearest.ts'
import { report } from '../rules/report.ts'
import { decodeUrl } from './decode-url.ts'
import { noteNames, noteTarget, type SectionNotes } from './note-targets.ts'
import { checkReferenceWords, type WordedTarget } from './reference-words.ts'
import type { Targets } from './targets.ts'

const protocols = new Set(['https:', 'http:', 'mailto:', 'tel:'])

export type LinkContext = {
  readonly targets: Targets
  /** Path of the publication’s folder. */
  readonly folder: string
  /** File name in the spine → id of its section. */
  readonly sectionIds: ReadonlyMap<string, string>
  /** Of the reference list. */
  readonly citationKeys: ReadonlySet<string>
  /** The section in which the link stands. */
  readonly sectionId: string
  readonly notes: SectionNotes
}

type LinkTarget = WordedTarget & {
  readonly id: string
  readonly isNote: boolean
}

/**
 * Rewrites `hoofdstuk.md#kop` to `#kop`, and gives a link without text the label of its target.
 *
 * Reports `link-target-exists`, `link-protocol-allowed`, `link-has-text` and `reference-kind-matches`.
 */
export function resolveLinks(tree: Root, file: VFile, context: LinkContext): void {
  visit(tree, (node, index, parent) => {
    if (node.type === 'linkReference' && !toString(node).trim())
      reportWithoutText(node, file)
    if (node.type !== 'link' && node.type !== 'definition') return
    const target = targetOf(node, file, context)
    if (target) node.url = `#${target.id}`
    if (target?.isNote)
      node.data = { ...node.data, hProperties: { className: ['note-link'] } }
    if (node.type === 'link' && target)
      checkReferenceWords(node, target, textBefore(parent, index), file)
    // A link to nothing is reported already.
    if (node.type === 'link' && (target || schemeOf(node.url) !== undefined))
      fillText(node, target, file, opensSentence(parent, index))
  })
}

function textBefore(parent: Parents | undefined, index: number | undefined): string {
  const node = parent?.children[(index ?? 0) - 1]
  return node?.type === 'text' ? node.value : ''
}

type Addressed = Pick<Link | Definition, 'url' | 'position'>

/** @returns What an inner link means; `undefined` for a link to the web and for a fault. */
export function targetOf(
  node: Addressed,
  file: VFile,
  context: LinkContext
): LinkTarget | undefined {
  const { folder, sectionIds } = context
  const scheme = schemeOf(node.url)
  if (scheme !== undefined) {
    if (!isAllowed(scheme, node.url)) reportProtocol(node, file)
    return undefined
  }
  const [path = '', fragment = ''] = node.url.split('#', 2).map(decodeUrl)
  const from = textFolder(folder, file, node.position)
  const sectionId = path === '' ? undefined : sectionIds.get(posix.join(from, path))
  const isInText = path === '' || sectionId !== undefined
  const target = isInText ? targetAt(sectionId, fragment, context) : undefined
  if (target) return target
  const names = [...sectionIds.keys()].map((known) => posix.relative(from, known))
  const expected =
    meantTarget(node.url, context) ??
    (isInText ? nearestTarget(path, sectionId, fragment, context) : nearest(path, names))
  return reportTarget(node, file, expected)
}

function targetAt(
  sectionId: string | undefined,
  fragment: string,
  { targets, sectionId: own, notes }: LinkContext
): LinkTarget | undefined {
  const target = targets.get(fragment || (sectionId ?? ''))
  if (target) return { ...target, isNote: false }
  const holder = sectionId ?? own
  const other = holder === own ? undefined : targets.get(holder)
  const note = noteTarget(fragment, notes.get(holder) ?? [], other)
  return note && { ...note, kind: 'noot', isNote: true }
}

/** The name of a note is known in its own section only. */
function nearestTarget(
  path: string,
  sectionId: string | undefined,
  fragment: string,
  { targets, sectionId: own, notes }: LinkContext
): string | undefined {
  const names = noteNames(notes.get(sectionId ?? own) ?? [])
  const expected = nearest(fragment, [...targets.keys(), ...names])
  if (expected === undefined) return undefined
  return names.includes(expected) ? `${path}#${expected}` : `#${expected}`
}

/** What there is by that very name, but is referred to in another way: `[](figuur-kringen)`, `[](#sleutel2019)`. */
function meantTarget(url: string, context: LinkContext): string | undefined {
  const name = decodeUrl(url.replace(/^[#@]+/, ''))
  if (context.targets.has(name)) return `#${name}`
  return context.citationKeys.has(name) ? `[@${name}]` : undefined
}

/** `https:`, or `//` for an address that takes the scheme of its page. */
export function schemeOf(url: string): string | undefined {
  return /^([a-z][a-z0-9+.-]*:|\/\/)/i.exec(url)?.[1]?.toLowerCase()
}

function isAllowed(scheme: string, url: string): boolean {
  return protocols.has(scheme) && URL.canParse(url)
}

function fillText(
  node: Link,
  target: LinkTarget | undefined,
  file: VFile,
  isCapital: boolean
): void {
  if (toString(node).trim() !== '') return
  const label = target?.label
  const value = isCapital
    ? label?.replace(/^./u, (letter) => letter.toUpperCase())
    : label
  if (value !== undefined) node.children = [{ type: 'text', value }]
  else reportWithoutText(node, file)
}

/** “Tabel 2 laat zien”: words that begin a sentence have a capital, also where the one before ends in a note. */
export function opensSentence(
  parent: Parents | undefined,
  index: number | undefined
): boolean {
  if (parent?.type !== 'paragraph' || index === undefined) return false
  const before = toString({ ...parent, children: parent.children.slice(0, index) })
  return before === '' || /[.!?…]['’”)]*\s+$/u.test(before)
}

export function reportTarget(
  node: Addressed,
  file: VFile,
  expected: string | undefined
): undefined {
  report(file, 'link-target-exists', {
    reason:
      node.url === ''
        ? 'Onverwachte link zonder doel, verwacht `#kenmerk`, een bestand of een webadres'
        : `Onverwacht doel \`${node.url}\`${expectedPhrase(expected)}`,
    place: node.position,
    actual: node.url,
    ...(expected !== undefined && { expected: [expected] })
  })
}

function reportProtocol(node: Addressed, file: VFile): void {
  const reason = `Onverwacht webadres \`${node.url.slice(0, 60)}\``
  report(file, 'link-protocol-allowed', {
    reason,
    place: node.position,
    actual: node.url
  })
}

function reportWithoutText(node: { position?: Link['position'] }, file: VFile): void {
  report(file, 'link-has-text', {
    reason: 'Onverwachte link zonder tekst',
    place: node.position
  })
}
