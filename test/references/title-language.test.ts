import { h } from 'hastscript'
import { describe, expect, test } from 'vitest'
import { withTitleLanguage } from '../../pipeline/references/title-language.ts'

const work = { id: 'a', type: 'book', title: 'Situated Learning', language: 'en' }
const marked = h('span', { lang: 'en' }, ['Situated Learning'])

describe('withTitleLanguage', () => {
  test('says the language of a title among other words', () => {
    const content = [
      { type: 'text' as const, value: 'Lave (1991). Situated Learning. Cambridge.' }
    ]
    expect(withTitleLanguage(content, work, 'nl-NL')).toEqual([
      { type: 'text', value: 'Lave (1991). ' },
      marked,
      { type: 'text', value: '. Cambridge.' }
    ])
  })

  test('says it of what the style sets in italics, and inside of what holds more', () => {
    const title = h('i', 'Situated Learning')
    expect(withTitleLanguage([title], work, 'nl')).toEqual([
      h('span', { lang: 'en' }, [title])
    ])
    const more = h('i', 'Situated Learning, 2e druk')
    expect(withTitleLanguage([more], work, 'nl')).toEqual([h('i', [marked, ', 2e druk'])])
  })

  test('says whether it is read from the right', () => {
    const hebrew = { ...work, title: 'קהילה', language: 'he' }
    expect(withTitleLanguage([{ type: 'text', value: 'קהילה' }], hebrew, 'nl')).toEqual([
      h('span', { lang: 'he', dir: 'rtl' }, [{ type: 'text', value: 'קהילה' }])
    ])
  })

  test.each([
    ['the language of the list', { ...work, language: 'nl-BE' }, 'nl-NL'],
    ['no language', { id: 'a', type: 'book', title: 'Situated Learning' }, 'nl'],
    ['no tag of a language', { ...work, language: 'Engels' }, 'nl'],
    ['another title', { ...work, title: 'SITUATED LEARNING' }, 'nl']
  ])('leaves a title with %s', (_, item, language) => {
    const content = [h('i', 'Situated Learning')]
    expect(withTitleLanguage(content, item, language)).toEqual(content)
  })
})
