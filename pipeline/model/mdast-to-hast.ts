/** From the resolved mdast of a section to hast in the forms that `publication.ts` lists. */
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Heading, Image, Nodes, PhrasingContent, Root } from 'mdast'
import type { ContainerDirective, TextDirective } from 'mdast-util-directive'
import type { Handler, Handlers, State } from 'mdast-util-to-hast'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import type { Citation } from '../parse/citation-node.ts'
import type { RenderedReferences } from '../references/csl-engine.ts'
import {
  directiveBody,
  directiveTitle,
  languageOf
} from '../resolve/directive-content.ts'
import type { ResolvedImage } from '../resolve/resolved-publication.ts'
import { type DrawingCount, figureDrawing } from './drawing.ts'
import { tableHandler } from './table.ts'

export type HastContext = {
  readonly citations: RenderedReferences['citations']
  readonly images: ReadonlyMap<string, ResolvedImage>
  readonly drawings: DrawingCount
}

/** @returns hast of each node; what has no form in a format (comments, definitions) is left out. */
export function hastOf(nodes: readonly Nodes[], context: HastContext): ElementContent[] {
  const root: Root = {
    type: 'root',
    children: nodes.filter((node) => node.type !== 'root')
  }
  const tree = unified()
    .use(remarkRehype, { handlers: handlers(context) })
    .runSync(root)
  return tree.children.filter((node) => node.type !== 'doctype')
}

/** @returns hast of words: without the line breaks that stand between blocks. */
export function phrasingOf(
  children: readonly PhrasingContent[],
  context: HastContext
): ElementContent[] {
  const [paragraph] = hastOf([{ type: 'paragraph', children: [...children] }], context)
  return paragraph?.type === 'element' ? paragraph.children : []
}

function handlers({ citations, images, drawings }: HastContext): Handlers {
  const drawing = (image: Image): ElementContent => figureDrawing(image, images, drawings)
  return {
    heading: headingHandler,
    table: tableHandler,
    footnoteDefinition: () => undefined,
    footnoteReference: (state: State, node) => {
      const { noteId, referenceId, number } = node.data ?? {}
      const properties = {
        className: ['note-reference'],
        id: referenceId,
        href: `#${noteId}`
      }
      return patched(state, node, h('a', properties, number))
    },
    citation: (state: State, node: Citation) => {
      const content = citations.get(node) ?? [{ type: 'text', value: node.value }]
      return patched(
        state,
        node,
        h('span', { className: ['citation'] }, [...structuredClone(content)])
      )
    },
    image: (state: State, node: Image) => patched(state, node, drawing(node)),
    textDirective: textDirectiveHandler,
    containerDirective: (state: State, node: ContainerDirective) =>
      patched(state, node, container(state, node))
  }
}

/** Keeps the source position, so that every later finding can name the line of Markdown. */
function patched<T extends ElementContent>(state: State, node: Nodes, result: T): T {
  state.patch(node, result)
  return result
}

const headingHandler: Handler = (state, node: Heading) => {
  const id = node.data?.identifier
  return patched(
    state,
    node,
    h(`h${node.depth}`, id === undefined ? {} : { id }, state.all(node))
  )
}

const textDirectiveHandler: Handler = (state, node: TextDirective) => {
  if (node.name === 'index') {
    const properties = { id: node.data?.identifier, className: ['index-mark'] }
    return patched(state, node, h('span', properties, state.all(node)))
  }
  const language = languageOf(node.attributes)
  return patched(state, node, h('span', { lang: language }, state.all(node)))
}

function container(state: State, node: ContainerDirective): Element {
  const id = node.data?.identifier ?? ''
  const title = directiveTitle(node)
  const titleContent = title ? state.all(title) : []
  const body = state.all({ type: 'root', children: directiveBody(node) })
  const label = node.data?.numberLabel
  const caption = [h('span', { className: ['label'] }, `${label}.`), ' ', ...titleContent]
  if (node.name === 'figuur') {
    const content = body.map((child) => withoutParagraph(child))
    return h('figure', { className: ['figure'], id }, [
      ...content,
      h('figcaption', caption)
    ])
  }
  if (node.name === 'tabel') return tableBlock(id, h('caption', caption), body)
  const titleId = `${id}-titel`
  return h('aside', { className: ['box'], id, ariaLabelledBy: titleId }, [
    h('p', { className: ['box-title'], id: titleId }, titleContent),
    ...body
  ])
}

function tableBlock(
  id: string,
  caption: Element,
  body: readonly ElementContent[]
): Element {
  const children = body.map((child): ElementContent => {
    if (child.type !== 'element') return child
    if (child.tagName === 'table')
      return { ...child, children: [caption, ...child.children] }
    if (child.tagName !== 'p') return child
    return { ...child, properties: { ...child.properties, className: ['table-note'] } }
  })
  return h('div', { className: ['table-block'], id }, children)
}

/** The image of a figure stands in the figure itself, not in a paragraph. */
function withoutParagraph(node: ElementContent): ElementContent {
  if (!isElement(node, 'p')) return node
  const [only, ...others] = node.children
  const isImage = isElement(only, 'img') || isElement(only, 'svg')
  return only && isImage && others.length === 0 ? only : node
}

function isElement(node: ElementContent | undefined, tagName: string): node is Element {
  return node?.type === 'element' && node.tagName === tagName
}
