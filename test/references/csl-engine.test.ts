/** What a style from outside, or one without authors, may do to the text. */
import type { ElementContent } from 'hast'
import { toString } from 'hast-util-to-string'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { renderReferences } from '../../pipeline/references/csl-engine.ts'
import { styleXml } from '../../pipeline/references/csl-styles.ts'
import { narrative, parenthetical } from './rendered.ts'

const place = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }
const item = {
  id: 'samen',
  type: 'book',
  title: 'Samen',
  author: [{ family: 'Lave' }, { family: 'Wenger' }]
}
const bibliography = { items: new Map([['samen', { item, file: new VFile(), place }]]) }

function render(style: string): (readonly ElementContent[])[] {
  const citations = [parenthetical('samen'), narrative('samen')]
  const made = renderReferences(citations, [], bibliography, style, 'nl-NL', (key) => key)
  return citations.map((citation) => made.citations.get(citation) ?? [])
}

function text(content: readonly ElementContent[] | undefined): string {
  return toString({ type: 'root', children: [...(content ?? [])] })
}

describe('a numeric style', () => {
  it('numbers the works, and names the authors where the sentence needs them', () => {
    const [cited, told] = render(styleXml({ name: 'vancouver' }))
    expect(text(cited)).toBe('(1)')
    expect(text(told)).toBe('Lave en Wenger (1)')
  })
})

describe('a style of the manuscript', () => {
  it('can bring no markup into the page', () => {
    const style = `<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
      <info><title>x</title><id>x</id><updated>2026-11-24T00:00:00Z</updated></info>
      <citation><layout prefix="&lt;script&gt;alert(1)&lt;/script&gt;(" suffix=")">
        <text variable="title"/>
      </layout></citation>
    </style>`
    const [cited] = render(style)
    expect(text(cited)).toBe('<script>alert(1)</script>(Samen)')
    expect(JSON.stringify(cited)).not.toContain('"tagName":"script"')
  })
})

it('lists a work that is not cited but asked for, and no work that does not exist', () => {
  const xml = styleXml({ name: 'apa-nederlands' })
  const keys = ['samen', 'onbekend']
  const { entries } = renderReferences([], keys, bibliography, xml, 'nl-NL', (key) => key)
  expect(entries.map(({ key }) => key)).toEqual(['samen'])
})
