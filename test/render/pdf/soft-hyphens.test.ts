import { rehype } from 'rehype'
import { describe, expect, test } from 'vitest'
import { hyphenate } from '../../../pipeline/render/pdf/soft-hyphens.ts'

/** What is in the `body` of a Dutch document, with `|` for each soft hyphen. */
function hyphenated(content: string): string {
  const tree = rehype().parse(`<html lang="nl-NL-x-m1"><body>${content}</body></html>`)
  hyphenate(tree)
  const html = rehype().stringify(tree)
  return html.replaceAll(/.*<body>|<\/body>.*/g, '').replaceAll('\u00AD', '|')
}

describe('hyphenate', () => {
  test.each([
    ['a long word', 'de samenwerking in', 'de samen|wer|king in'],
    ['what stands in signs', 'de (samenwerking), in', 'de (samen|wer|king), in'],
    [
      'three letters from its beginning',
      'die verantwoorden dat',
      'die ver|ant|woorden dat'
    ],
    ['four letters from its end', 'hun informatie is', 'hun infor|matie is']
  ])('breaks %s', (_, text, expected) => {
    expect(hyphenated(`<p>${text}</p>`)).toBe(`<p>${expected}</p>`)
  })

  test('breaks a text in another language as that does', () => {
    expect(hyphenated('<p lang="de-x-m2">die verantwortung ist</p>')).toBe(
      '<p lang="de-x-m2">die ver|ant|wor|tung ist</p>'
    )
  })

  test.each([
    ['a short word', '<p>de werkgang in</p>'],
    ['a name', '<p>de Samenwerking in</p>'],
    ['a word with a hyphen', '<p>het samenwerkings-verband in</p>'],
    ['an address', '<p>op https://samenwerking.nl staat</p>'],
    ['before a trema', '<p>die poëzieën van</p>'],
    ['a ligature', '<p>de heffingen van</p>'],
    ['before a note', '<p>de samenwerking<a>1</a> in</p>'],
    ['code', '<p><code>de samenwerking in</code></p>'],
    ['a heading', '<h2>de samenwerking in</h2>'],
    ['a cell that is a head', '<table><tr><th>de samenwerking in</th></tr></table>'],
    [
      'words in another language',
      '<p>een <i lang="de-x-m2">die verantwortung ist</i></p>'
    ],
    [
      'a text in a language without patterns',
      '<p lang="sw">na ushirikiano wa pamoja</p>'
    ],
    ['a list of works', '<ul class="references"><li>de samenwerking in</li></ul>']
  ])('does not break %s', (_, content) => {
    expect(hyphenated(content)).not.toContain('|')
  })
})
