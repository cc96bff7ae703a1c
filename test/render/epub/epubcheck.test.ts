import { EpubCheck } from '@likecoin/epubcheck-ts'
import { h, s } from 'hastscript'
import { describe, expect, it } from 'vitest'
import type { Publication } from '../../../pipeline/model/publication.ts'
import { publication, publicationOf, section } from './example.ts'
import { epubBytes } from './unpacked.ts'

describe('EPUBCheck (in TypeScript)', () => {
  it('finds nothing in the example', async () => {
    expect(await findings(publication)).toEqual([])
  })

  it('finds nothing when there is neither title page nor contents nor bibliography', async () => {
    expect(
      await findings(publicationOf(section({ id: 'een', role: 'hoofdstuk' })))
    ).toEqual([])
  })

  it('finds nothing where XML could go wrong', async () => {
    const content = [
      h('p', { 'a"b': 'x', lang: 'en' }, 'a]]>b\u0000\uFFFE'),
      s('svg', { role: 'img', ariaLabel: 'x' }, s('sodipodi:namedview'), s('path')),
      h('math', h('mi', 'x')),
      h('table', h('tr', h('td'), h('td', { align: 'center' }, h('br'))))
    ]
    const one = section(
      { id: 'een', role: 'hoofdstuk', title: 'R&D <1> ]]>' },
      ...content
    )
    expect(await findings(publicationOf(one))).toEqual([])
  })

  it('does find a link that leads nowhere', async () => {
    const one = section(
      { id: 'een', role: 'hoofdstuk' },
      h('p', h('a', { href: '#weg' }, 'x'))
    )
    expect(await findings(publicationOf(one))).toHaveLength(1)
  })
})

async function findings(of: Publication): Promise<string[]> {
  const { messages } = await EpubCheck.validate(await epubBytes(of))
  return messages
    .filter(({ severity }) => ['fatal', 'error', 'warning'].includes(severity))
    .map(({ id, message, location }) => `${id} ${location?.path}: ${message}`)
}
