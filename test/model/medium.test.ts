/** What each medium shows of `:::print` and `:::scherm`. */
import { toString } from 'hast-util-to-string'
import { h } from 'hastscript'
import { describe, expect, it } from 'vitest'
import { publicationFor } from '../../pipeline/model/medium.ts'
import type { Publication } from '../../pipeline/model/publication.ts'
import type { Medium } from '../../pipeline/parse/conditional-content.ts'
import { smallPublication } from '../render/html/small-publication.ts'

const small = smallPublication()
const body = h(null, [
  h('p', 'beide'),
  h('div', { dataMedium: 'print' }, [
    h('p', ' druk'),
    h('p', ' nogmaals druk'),
    h('img', { src: 'druk.png' })
  ]),
  h('aside', { className: ['box'] }, [
    h('p', ' kader'),
    h('div', { dataMedium: 'screen' }, [h('p', ' scherm')])
  ])
])
const publication: Publication = {
  ...small,
  resources: new Map(
    ['druk.png', 'omslag.png'].map((path) => [
      path,
      { path, mediaType: 'image/png', bytes: new Uint8Array() }
    ])
  ),
  spine: small.spine.map((section) => ({ ...section, body }))
}

const words = (medium: Medium) => {
  const [section] = publicationFor(publication, medium).spine
  return section && toString(section.body)
}

describe('a publication for one medium', () => {
  it('in print has no text for the screen', () => {
    expect(words('print')).toBe('beide druk nogmaals druk kader')
  })

  it('on the screen has no text for print', () => {
    expect(words('screen')).toBe('beide kader scherm')
  })

  it('has no image that only the other medium shows', () => {
    const paths = (medium: Medium) => [
      ...publicationFor(publication, medium).resources.keys()
    ]
    expect(paths('print')).toEqual(['druk.png', 'omslag.png'])
    expect(paths('screen')).toEqual(['omslag.png'])
  })

  it('is a copy', () => {
    expect(toString(body)).toBe('beide druk nogmaals druk kader scherm')
  })
})
