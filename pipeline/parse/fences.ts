/** Blocks between lines of `:::` or of accents: each that begins, ends. */
import type { Code, Nodes, Root, RootContent } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { report } from '../rules/report.ts'
import { sourceOf } from './directives.ts'

/** Reports `directive-closed`. */
export function checkFences(tree: Root, file: VFile): void {
  // What follows from one fault is not said again.
  const inner = new Set<ContainerDirective>()
  let strays = 0
  visit(tree, (node) => {
    if (node.type === 'code') checkCodeClosed(node, file)
    if (node.type === 'containerDirective' && !inner.has(node) && !isClosed(node, file)) {
      const held = node.children.find((child) => isHeld(child, node, file))
      if (held?.type === 'containerDirective') inner.add(held)
      if (held) strays++
      reportOpen(node, held, file)
    }
    const stray = node.type === 'paragraph' ? strayLine(node, file) : undefined
    if (stray === undefined) return
    if (strays > 0) strays--
    else reportStray(node, stray, file)
  })
}

function openingOf(node: ContainerDirective, file: VFile): string {
  return /^:+/.exec(sourceOf(node, file))?.[0] ?? ':::'
}

/** The parser closes an open block silently at the end of what holds it; the source shows whether a fence is there. */
function isClosed(node: ContainerDirective, file: VFile): boolean {
  const lines = sourceOf(node, file).split(/\r\n?|\n/)
  const closing = /(?:^|[\s>])(:{3,})\s*$/.exec(lines.at(-1) ?? '')?.[1] ?? ''
  const lastChild = node.children.at(-1)
  const lineIsChilds = lastChild?.position?.end.line === node.position?.end.line
  const { length } = openingOf(node, file)
  return lines.length > 1 && !lineIsChilds && closing.length >= length
}

/** A block in a block of no more colons: the fence that ends the inner one ends both. */
function isHeld(child: RootContent, node: ContainerDirective, file: VFile): boolean {
  return (
    child.type === 'containerDirective' &&
    openingOf(child, file).length >= openingOf(node, file).length
  )
}

function reportOpen(
  node: ContainerDirective,
  held: RootContent | undefined,
  file: VFile
): void {
  const opening = openingOf(node, file)
  const expected =
    held?.type === 'containerDirective' ? `${openingOf(held, file)}:` : opening
  const reason = held
    ? `Onverwachte \`${opening}\` om een ander blok heen, verwacht \`${expected}\``
    : `Blok \`${node.name}\` begint hier en eindigt nergens, verwacht \`${expected}\``
  const place = node.position && { ...node.position.start }
  report(file, 'directive-closed', { reason, place, expected: [expected] })
}

/** The parser takes all that follows for code. */
function checkCodeClosed(node: Code, file: VFile): void {
  const lines = sourceOf(node, file).split(/\r\n?|\n/)
  const opening = /^(?:`{3,}|~{3,})/.exec(lines[0] ?? '')?.[0]
  if (opening === undefined || !node.position) return
  const last = lines.length > 1 ? (lines.at(-1) ?? '') : ''
  if (/^[\s>]*([`~]+)\s*$/.exec(last)?.[1]?.startsWith(opening)) return
  report(file, 'directive-closed', {
    reason: 'Code begint hier en eindigt nergens, verwacht dezelfde tekens eronder',
    place: node.position.start,
    expected: [opening]
  })
}

/** A line of colons that closes nothing: which line of the paragraph. */
function strayLine(node: RootContent, file: VFile): number | undefined {
  const lines = sourceOf(node, file).split(/\r\n?|\n/)
  const index = lines.findIndex((line) => /^\s*:{3,}\s*$/.test(line))
  return index === -1 ? undefined : index
}

function reportStray({ position }: Nodes, index: number, file: VFile): void {
  const { line, column } = position?.start ?? { line: 1, column: 1 }
  const place = { line: line + index, column: index === 0 ? column : 1 }
  const reason = 'Onverwachte `:::` die geen blok sluit'
  report(file, 'directive-closed', { reason, place })
}
