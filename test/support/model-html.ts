/** A publication as HTML that can be read and compared: one block on each line. */
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import type {
  ContentsEntry,
  Note,
  Publication,
  Section
} from '../../pipeline/model/publication.ts'

/** What holds other blocks: each of its children gets a line of its own. */
const containers = new Set(
  'section nav aside figure div table thead tbody tr ul ol blockquote li'.split(' ')
)

const html = unified().use(rehypeStringify).freeze()

export function modelHtml({ spine, contents, bibliography }: Publication): string {
  const blocks = [
    h('nav', [contentsList(contents)]),
    ...spine.map(sectionBlock),
    h(
      'ul',
      { className: 'bibliography' },
      bibliography.map(({ id, content }) => h('li', { id }, [h('p', [...content])]))
    )
  ]
  const root = { type: 'root' as const, children: onLines(structuredClone(blocks), 0) }
  return `${html.stringify(root).trim()}\n`
}

function contentsList(entries: readonly ContentsEntry[]): Element {
  const items = entries.map(({ id, label, titleContent, depth, sectionId, children }) =>
    h('li', { dataDepth: depth, ...(sectionId !== id && { dataSection: sectionId }) }, [
      h('a', { href: `#${id}` }, [
        ...(label === undefined ? [] : [`${label}: `]),
        ...titleContent
      ]),
      ...(children.length > 0 ? [contentsList(children)] : [])
    ])
  )
  return h('ol', items)
}

function sectionBlock(section: Section): Element {
  const { id, role, label, number, partId, titleContent, body, notes } = section
  const properties = { id, dataRole: role, dataLabel: label, dataNumber: number }
  return h('section', { ...properties, dataPart: partId }, [
    h('h1', [...titleContent]),
    ...body.children.filter((node) => node.type !== 'doctype'),
    ...(notes.length > 0 ? [h('ol', { className: 'notes' }, notes.map(noteItem))] : [])
  ])
}

function noteItem({ id, number, referenceIds, content }: Note): Element {
  return h('li', { id, value: number, dataReferences: referenceIds.join(' ') }, [
    ...content
  ])
}

function onLines(nodes: readonly ElementContent[], depth: number): ElementContent[] {
  const indent: ElementContent = { type: 'text', value: `\n${'  '.repeat(depth)}` }
  return nodes.filter(isContent).flatMap((node) => [indent, inner(node, depth)])
}

function inner(node: ElementContent, depth: number): ElementContent {
  if (node.type === 'text') return { ...node, value: node.value.replace(/\s+/g, ' ') }
  if (node.type !== 'element') return node
  if (!containers.has(node.tagName)) return withoutBreaks(node)
  const end: ElementContent = { type: 'text', value: `\n${'  '.repeat(depth)}` }
  const children = onLines(node.children, depth + 1)
  return { ...node, children: children.length > 0 ? [...children, end] : [] }
}

/** Breaks in a paragraph are those of the manuscript; those in code stand for themselves. */
function withoutBreaks(node: Element): Element {
  if (node.tagName === 'pre') return node
  const children = node.children.map((child): ElementContent => {
    if (child.type === 'text')
      return { ...child, value: child.value.replace(/\s*\n\s*/g, ' ') }
    return child.type === 'element' ? withoutBreaks(child) : child
  })
  return { ...node, children }
}

function isContent(node: ElementContent): boolean {
  return node.type !== 'text' || node.value.trim() !== ''
}
