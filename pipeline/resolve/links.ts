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
}

/**
 * Rewrites `hoofdstuk.md#kop` to `#kop`, and gives a link without text the label of its target.
 *
 * Reports `link-target-exists`, `link-protocol-allowed` and `link-has-text`.
 */
export function resolveLinks(tree: Root, file: VFile, context: LinkContext): void {
  visit(tree, (node, index, parent) => {
    if (node.type === 'linkReference' && !toString(node).trim())
      reportWithoutText(node, file)
    if (node.type !== 'link' && node.type !== 'definition') return
    const id = targetId(node, file, context)
    if (id !== undefined) node.url = `#${id}`
    // A link to nothing is reported already.
    if (node.type === 'link' && (id !== undefined || schemeOf(node.url) !== undefined))
      fillText(node, id, file, context, opensSentence(parent, index))
  })
}

type Addressed = Pick<Link | Definition, 'url' | 'position'>

/** @returns The id that an inner link means; `undefined` for a link to the web and for a fault. */
export function targetId(
  node: Addressed,
  file: VFile,
  context: LinkContext
): string | undefined {
  const { targets, folder, sectionIds } = context
  const scheme = schemeOf(node.url)
  if (scheme !== undefined) {
    if (!isAllowed(scheme, node.url)) reportProtocol(node, file)
    return undefined
  }
  const [path = '', fragment = ''] = node.url.split('#', 2).map(decodeUrl)
  const from = textFolder(folder, file, node.position)
  const name = posix.join(from, path)
  const sectionId = path === '' ? undefined : sectionIds.get(name)
  const isInText = path === '' || sectionId !== undefined
  const target = isInText ? targets.get(fragment || (sectionId ?? '')) : undefined
  if (target) return target.id
  const names = [...sectionIds.keys()].map((known) => posix.relative(from, known))
  const expected =
    meantTarget(node.url, context) ??
    (isInText ? nearestTarget(fragment, targets) : nearest(path, names))
  return reportTarget(node, file, expected)
}

/** What there is by that very name, but is referred to in another way: `[](figuur-kringen)`, `[](#sleutel2019)`. */
function meantTarget(url: string, context: LinkContext): string | undefined {
  const name = decodeUrl(url.replace(/^[#@]+/, ''))
  if (context.targets.has(name)) return `#${name}`
  return context.citationKeys.has(name) ? `[@${name}]` : undefined
}

function nearestTarget(fragment: string, targets: Targets): string | undefined {
  const expected = nearest(fragment, targets.keys())
  return expected === undefined ? undefined : `#${expected}`
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
  id: string | undefined,
  file: VFile,
  { targets }: LinkContext,
  isCapital: boolean
): void {
  if (toString(node).trim() !== '') return
  const label = id === undefined ? undefined : targets.get(id)?.label
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
