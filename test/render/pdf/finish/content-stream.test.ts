import { describe, expect, test } from 'vitest'
import {
  paintingOf,
  stretches
} from '../../../../pipeline/render/pdf/finish/content-stream.ts'
import { pagesWithMissingGlyphs } from '../../../../pipeline/render/pdf/finish/missing-glyphs.ts'
import { withArtifacts } from '../../../../pipeline/render/pdf/finish/untagged-painting.ts'

describe('stretches', () => {
  test('parts marked content from what is between', () => {
    const content = 'q\n/P <</MCID 0 >>BDC\nBT\n<01> Tj\nET\nEMC\nQ\n'
    expect(stretches(content)).toEqual([
      { operators: 'q\n' },
      { mcid: 0, operators: 'BT\n<01> Tj\nET\n' },
      { operators: 'Q\n' }
    ])
  })

  test('keeps the actual text of a glyph inside, also outside of all content', () => {
    const glyph = '/Span<</ActualText <FEFF2019> >> BDC\n<02> Tj\nEMC\n'
    expect(stretches(`/P <</MCID 7 >>BDC\n${glyph}EMC\n${glyph}`)).toEqual([
      { mcid: 7, operators: glyph },
      { operators: glyph }
    ])
  })

  test('takes no content without an end', () => {
    expect(() => stretches('/P <</MCID 0 >>BDC\n')).toThrow('has no end')
  })

  test('knows what is painted', () => {
    expect(paintingOf({ operators: '<01> Tj\n' })).toBe('text')
    expect(paintingOf({ operators: '/X1 Do\n' })).toBe('image')
    expect(paintingOf({ operators: '0 0 1 1 re\nf\n' })).toBe('drawing')
  })
})

describe('withArtifacts', () => {
  const propertiesOf = () => '/Type /Pagination' as const

  test('wraps drawing up to the next change of the graphics state', () => {
    const { operators } = withArtifacts(
      'q\n1 0 0 rg\n0 0 1 1 re\nf\n0 0 m\n1 1 l\nS\nQ\n',
      propertiesOf
    )
    expect(operators).toBe(
      'q\n1 0 0 rg\n/Artifact <</Type /Layout>>BDC\n0 0 1 1 re\nf\n0 0 m\n1 1 l\nS\nEMC\nQ\n'
    )
  })

  test('leaves a clip as it is, and does not begin inside a path', () => {
    const clip = 'q\n0 0 9 9 re\nW* n\nQ\n'
    expect(withArtifacts(clip, propertiesOf)).toEqual({ operators: clip, paintings: [] })
  })

  test('wraps text by itself', () => {
    const text = 'BT\n/F1 9 Tf\n<0002> Tj\nET\n'
    expect(withArtifacts(text, propertiesOf)).toEqual({
      operators: `/Artifact <</Type /Pagination>>BDC\n${text}EMC\n`,
      paintings: [{ kind: 'text', operators: text }]
    })
  })
})

describe('pagesWithMissingGlyphs', () => {
  function pages(operators: string): readonly number[] {
    const stretches = [{ operators }]
    return pagesWithMissingGlyphs([
      { page: 1, owner: 4, stream: 5, resources: undefined, stretches }
    ])
  }

  test('finds glyph 0, also among others', () => {
    expect(pages('<0000> Tj\n')).toEqual([1])
    expect(pages('[<00020000> 3 <0004>] TJ\n')).toEqual([1])
  })

  test('takes the end of one glyph and the start of the next for none', () => {
    expect(pages('<01000002> Tj\n')).toEqual([])
  })
})
