import { h, s } from 'hastscript'
import { describe, expect, it } from 'vitest'
import type { Font } from '../../../pipeline/options.ts'
import { drawingFonts } from '../../../pipeline/render/epub/drawing-fonts.ts'

const latin = 'U+0000-00FF, U+2013'
const fonts = [
  font('Source Sans 3', 400, latin),
  font('Source Sans 3', 600, latin),
  font('Source Sans 3', 400, 'U+0100-02BA'),
  { ...font('Source Sans 3', 400, latin), style: 'italic' } as const,
  font('Source Serif 4', 400, latin)
]

describe('the fonts of drawings', () => {
  it('are those that a drawing names, in its weights, with its characters', () => {
    expect(names(s('text', { fontFamily: "'Source Sans 3', sans-serif" }, 'a'))).toEqual([
      'Source Sans 3 400 U+0000-00FF, U+2013'
    ])
    const bold = s('text', { style: 'font-family: Source Sans 3; font-weight: 600' }, '–')
    expect(names(bold)).toHaveLength(2)
    expect(names(s('text', { fontFamily: 'Source Sans 3' }, 'ł'))).toEqual([
      'Source Sans 3 400 U+0100-02BA'
    ])
  })

  it('are none where a drawing has no text, or names no font of ours', () => {
    expect(names(s('path'))).toEqual([])
    expect(names(s('text', { fontFamily: 'Arial' }, 'a'))).toEqual([])
    expect(
      drawingFonts([h('p', { style: 'font-family: Source Sans 3' }, 'a')], fonts)
    ).toEqual([])
  })
})

function names(content: ReturnType<typeof s>): string[] {
  return drawingFonts([h('figure', s('svg', content))], fonts).map(
    ({ family, weight, unicodeRange }) => `${family} ${weight} ${unicodeRange}`
  )
}

function font(family: string, weight: number, unicodeRange: string): Font {
  const bytes = new Uint8Array()
  return { family, weight, style: 'normal', fileName: 'x.woff2', unicodeRange, bytes }
}
