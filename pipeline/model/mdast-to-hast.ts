/** From the resolved mdast of a section to hast in the forms that `publication.ts` lists. */
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Heading, Image, Nodes, PhrasingContent, Root } from 'mdast'
import type { ContainerDirective, TextDirective } from 'mdast-util-directive'
import type { Handler, Handlers, State } from 'mdast-util-to-hast'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { mediumOf } from '../parse/conditional-content.ts'
import type { Citation } from '../parse/citation-node.ts'
import type { DisplayMath, InlineMath } from '../parse/math-node.ts'
import type { RenderedReferences } from '../references/csl-engine.ts'
import {
  directiveBody,
  directiveTitle,
  isDecorative,
  languageOf
} from '../resolve/directive-content.ts'
import type { Glossary } from '../resolve/glossary.ts'
import type { ResolvedImage } from '../resolve/resolved-publication.ts'
import { isRightToLeft } from '../rules/language-tag.ts'
import { boxElement } from './box.ts'
import type { ChartDrawings } from './charts/index.ts'
import { chartFigure } from './chart-figure.ts'
import { abbreviation, definitionListHandlers, glossaryTerm } from './definition-list.ts'
import { type DrawingCount, figureDrawing } from './drawing.ts'
import { credit, decorationElement, figureElement } from './figure.ts'
import { formulaBlock, formulaElement } from './formula.ts'
import { quotationElement } from './quotation.ts'
import { tableBlock } from './table-block.ts'
import { tableHandler } from './table.ts'
import { taskItemHandler } from './task-item.ts'
import { timelineElement } from './timeline.ts'
import { verseElement } from './verse.ts'

export type HastContext = {
  readonly citations: RenderedReferences['citations']
  readonly citationIds: ReadonlyMap<Citation, string>
  readonly images: ReadonlyMap<string, ResolvedImage>
  readonly charts: ChartDrawings
  readonly drawings: DrawingCount
  readonly glossary: Glossary
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

function handlers(context: HastContext): Handlers {
  const { citations, citationIds, images, charts, drawings, glossary } = context
  const drawing = (image: Image): ElementContent => figureDrawing(image, images, drawings)
  return {
    heading: headingHandler,
    table: tableHandler,
    listItem: taskItemHandler,
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
        h('span', { className: ['citation'], id: citationIds.get(node) }, [
          ...structuredClone(content)
        ])
      )
    },
    inlineMath: (state: State, node: InlineMath) =>
      patched(state, node, formulaElement(node)),
    math: (state: State, node: DisplayMath) => patched(state, node, formulaBlock(node)),
    image: (state: State, node: Image) => patched(state, node, drawing(node)),
    ...definitionListHandlers(glossary),
    textDirective: textDirectiveHandler,
    containerDirective: (state: State, node: ContainerDirective) =>
      patched(state, node, container(state, node, charts, drawings))
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

/** The number is filled in when the pages are known; three digits keep its place. */
function pageReference({ data }: TextDirective): Element {
  const id = data?.pageOf ?? ''
  const properties = { dataMedium: 'print', className: ['page-reference'] }
  const number = h('a', { href: `#${id}`, dataPageOf: id }, '000')
  return h('span', properties, [' op pagina\u00A0', number])
}

const textDirectiveHandler: Handler = (state, node: TextDirective) => {
  if (node.name === 'begrip') return glossaryTerm(state, node)
  if (node.name === 'afk') return abbreviation(state, node)
  if (node.name === 'index') {
    const properties = { id: node.data?.identifier, className: ['index-mark'] }
    return patched(state, node, h('span', properties, state.all(node)))
  }
  if (node.name === 'pagina') return patched(state, node, pageReference(node))
  const language = languageOf(node.attributes)
  const dir = language !== undefined && isRightToLeft(language) ? 'rtl' : undefined
  return patched(state, node, h('span', { lang: language, dir }, state.all(node)))
}

const space: ElementContent = { type: 'text', value: ' ' }

function container(
  state: State,
  node: ContainerDirective,
  charts: ChartDrawings,
  drawings: DrawingCount
): Element {
  const medium = mediumOf(node)
  if (medium !== undefined) return h('div', { dataMedium: medium }, state.all(node))
  const id = node.data?.identifier ?? ''
  const title = directiveTitle(node)
  const titleContent = title ? state.all(title) : []
  const label = node.data?.numberLabel ?? ''
  const attributes = node.attributes ?? {}
  const caption: ElementContent[] = [
    ...(label === '' ? [] : [h('span', { className: ['label'] }, `${label}.`), space]),
    ...titleContent
  ]
  if (node.name === 'tijdlijn')
    return timelineElement(state, node, [...caption, ...credit(attributes)])
  const body = state.all({ type: 'root', children: directiveBody(node) })
  if (isDecorative(node)) return decorationElement(body)
  const chart = charts.get(node)
  if (chart)
    return chartFigure(chart, drawings, {
      id,
      description: node.data?.chart?.description ?? '',
      body,
      caption
    })
  if (node.name === 'figuur')
    return figureElement({ id, label, caption, body, attributes })
  if (node.name === 'tabel')
    return tableBlock(id, h('caption', caption), body, attributes)
  if (node.name === 'formule') return numberedFormula(node)
  if (node.name === 'citaat') return quotationElement(id, titleContent, body)
  if (node.name === 'vers') return verseElement(id, titleContent, body)
  const box = { id, kind: node.name, label }
  return boxElement({ ...box, title: titleContent, content: body })
}

function numberedFormula(node: ContainerDirective): Element {
  const { identifier: id = '', numberLabel: label = '' } = node.data ?? {}
  const formula = directiveBody(node).find((child) => child.type === 'math')
  // Another content is reported.
  if (!formula) return h('div', { id })
  const description = node.attributes?.['beschrijving'] ?? undefined
  return formulaBlock(formula, { id, label, description })
}
