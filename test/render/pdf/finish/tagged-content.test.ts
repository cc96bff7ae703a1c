import { describe, expect, test } from 'vitest'
import type {
  StructureElement,
  StructureNode
} from '../../../../pipeline/render/pdf/finish/structure.ts'
import { bookStructure } from '../../../../pipeline/render/pdf/finish/tagged-content.ts'
import type { StructureMark } from '../../../../pipeline/render/pdf/structure-mark.ts'

/** `P(m1, Link(m2))`: what is right, in one line. */
function outline(node: StructureNode): string {
  if (node.kind === 'content') return `m${node.mcid}`
  if (node.kind === 'annotation') return 'link'
  const { type, alternative, language, children } = node
  const properties = [alternative, language].filter((text) => text !== undefined)
  const said = properties.length > 0 ? `[${properties.join(' ')}]` : ''
  return `${type}${said}(${children.map(outline).join(', ')})`
}

/** A browser’s element; a number is content on page 1, or on page 2 from 100 on. */
function element(
  type: string,
  children: readonly (StructureElement | number)[],
  more: Partial<StructureElement> = {}
): StructureElement {
  const nodes = children.map((child): StructureNode => {
    if (typeof child !== 'number') return child
    const page = child < 100 ? 1 : 2
    return { kind: 'content', page, owner: page, mcid: child }
  })
  return { kind: 'element', type, children: nodes, ...more }
}

function marked(
  type: string,
  mark: number,
  children: readonly (StructureElement | number)[]
): StructureElement {
  return element(type, children, { language: `nl-x-m${mark}` })
}

function structure(
  children: readonly StructureElement[],
  marks: readonly StructureMark[] = [],
  drawings: readonly number[] = []
): string {
  const isDrawing = ({ mcid }: { mcid: number }): boolean => drawings.includes(mcid)
  const root = bookStructure(element('Document', children), { marks, isDrawing })
  return root.children.map(outline).join(' ')
}

const text = (mcid: number): StructureElement => element('NonStruct', [mcid])

describe('bookStructure', () => {
  test('takes away what means nothing', () => {
    expect(structure([element('P', [text(0), element('NonStruct', [text(1)])])])).toBe(
      'P(m0, m1)'
    )
  })

  test('leaves out backgrounds and rules, and elements that have nothing else', () => {
    const children = [element('P', [0, text(1)]), element('NonStruct', [2])]
    expect(structure(children, [], [0, 2])).toBe('P(m1)')
  })

  test('gives an element the type, the language and the wrapper of its mark', () => {
    const marks = [{ type: 'Sect' }, { language: 'en' }, { wrapper: 'Reference' }]
    const paragraph = element('P', [
      marked('NonStruct', 1, [text(0)]),
      marked('Link', 2, [text(1)])
    ])
    expect(structure([marked('NonStruct', 0, [paragraph])], marks)).toBe(
      'Sect(P(Span[en](m0), Reference(Link(m1))))'
    )
  })

  test('puts text that stands loose into paragraphs', () => {
    const section = marked('NonStruct', 0, [
      text(0),
      element('Em', [text(1)]),
      element('P', [text(2)])
    ])
    expect(structure([section], [{ type: 'Sect' }])).toBe('Sect(P(m0, Em(m1)), P(m2))')
  })

  test('gives list items a body', () => {
    const item = element('LI', [
      element('Lbl', [0]),
      text(1),
      element('L', [element('LI', [text(2)])])
    ])
    expect(structure([element('L', [item])])).toBe(
      'L(LI(Lbl(m0), LBody(m1, L(LI(LBody(m2))))))'
    )
  })

  test('makes items of terms with their descriptions', () => {
    const marks = [{ type: 'L' }, { type: 'Lbl' }, { type: 'LBody' }]
    const terms = [
      marked('NonStruct', 1, [text(0)]),
      marked('NonStruct', 2, [text(1)]),
      marked('NonStruct', 2, [text(2)])
    ]
    const list = marked('NonStruct', 0, [
      ...terms,
      marked('NonStruct', 1, [text(3)]),
      marked('NonStruct', 2, [text(4)])
    ])
    expect(structure([list], marks)).toBe(
      'L(LI(Lbl(m0), LBody(m1), LBody(m2)), LI(Lbl(m3), LBody(m4)))'
    )
  })

  test('makes one figure of an image with its caption, and keeps its lines', () => {
    const image = element('Figure', [0], { alternative: 'een bed' })
    const figure = element('Figure', [image, element('Caption', [text(1)])])
    expect(structure([figure], [], [0])).toBe('Figure[een bed](m0, Caption(m1))')
  })

  test('puts the note of a figure behind it', () => {
    const image = element('Figure', [0], { alternative: 'een bed' })
    const figure = element('Figure', [image, marked('NonStruct', 0, [text(1)])])
    expect(structure([figure], [{ type: 'Note' }])).toBe(
      'Div(Figure[een bed](m0), Note(m1))'
    )
  })

  test('puts the caption of a list into the list, ahead of its items', () => {
    const list = element('L', [element('LI', [text(0)])])
    const figure = element('Figure', [list, element('Caption', [text(1)])])
    expect(structure([figure])).toBe('L(Caption(m1), LI(LBody(m0)))')
  })

  test('puts the space behind the number of a note to the number', () => {
    const marks = [{ type: 'Note' }, { type: 'Lbl' }]
    const note = marked('NonStruct', 0, [
      marked('NonStruct', 1, [text(0)]),
      text(1),
      element('P', [text(2)]),
      text(3)
    ])
    expect(structure([element('P', [note])], marks)).toBe(
      'P(Note(Lbl(m0, m1), P(m2, m3)))'
    )
  })

  test('makes a paragraph of the source of a quotation', () => {
    const quotation = marked('Figure', 0, [
      element('BlockQuote', [element('P', [text(0)])]),
      element('Caption', [text(1)])
    ])
    expect(structure([quotation], [{ type: 'Div' }])).toBe(
      'Div(BlockQuote(P(m0)), P(m1))'
    )
  })

  test('reads the head of a table once', () => {
    const row = element('TR', [
      element('TH', [text(0), text(100)]),
      element('TH', [text(1), text(101)])
    ])
    const body = element('TR', [element('TD', [text(2), text(102)])])
    expect(structure([element('Table', [row, body])])).toBe(
      'Table(TR(TH(m0), TH(m1)), TR(TD(m2, m102)))'
    )
  })

  test('puts the rows of a table into its head, body and foot', () => {
    const head = marked('TR', 0, [element('TH', [text(0)])])
    const rows = [1, 2].map((mcid) => element('TR', [element('TD', [text(mcid)])]))
    const foot = marked('TR', 1, [element('TD', [text(3)])])
    const caption = element('Caption', [text(4)])
    const marks = [{ rowGroup: 'THead' }, { rowGroup: 'TFoot' }] as const
    expect(structure([element('Table', [caption, head, ...rows, foot])], marks)).toBe(
      'Table(Caption(m4), THead(TR(TH(m0))), TBody(TR(TD(m1)), TR(TD(m2))), TFoot(TR(TD(m3))))'
    )
  })

  test('puts chapters into the part before them', () => {
    const marks = [{ type: 'Part' }, { type: 'Sect' }]
    const section = (mark: number, rank: string, mcid: number) =>
      marked('NonStruct', mark, [element(rank, [text(mcid)])])
    const spine = [
      section(1, 'H1', 0),
      section(0, 'H1', 1),
      section(1, 'H2', 2),
      section(1, 'H1', 3)
    ]
    expect(structure(spine, marks)).toBe(
      'Sect(H1(m0)) Part(H1(m1), Sect(H2(m2))) Sect(H1(m3))'
    )
  })
})
