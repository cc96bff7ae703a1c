/** Words of a reference: “tabel 3” leads to table 3, and to no figure. */
import type { Link } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { VFile } from 'vfile'
import { report } from '../rules/report.ts'

const kindWords =
  'figuur|grafiek|tijdlijn|tabel|kader|praktijkvoorbeeld|tip|checklist|formule|noot|hoofdstuk|paragraaf|deel|bijlage'

const named = new RegExp(`^(${kindWords})\\s+(\\d+)(?!\\S?\\d)`, 'iu')

/** Not behind an article: in “zie in dit deel figuur 3” the word belongs to what comes before. */
const wordBefore = new RegExp(
  `(?<!\\b(?:de|het|een|dit|dat|deze|die|elk|elke|ieder|iedere|geen|ons|onze)\\s)(?<!\\p{L})(${kindWords})\\s$`,
  'iu'
)

/** Parts of a book hold headings: “hoofdstuk 3” may lead to one. */
const holdsHeadings = /^(hoofdstuk|paragraaf|deel|bijlage)$/

export type WordedTarget = {
  /** What it is, as its label calls it: `figuur`, `hoofdstuk`, `paragraaf`. */
  readonly kind: string
  /** What a link without a text of its own says. */
  readonly label: string
}

/**
 * Reports `reference-kind-matches`: for a written text that names another kind or number than
 * the target has, and for a word before an empty link, which says what it leads to by itself.
 *
 * @param before
 *   The text in front of the link.
 */
export function checkReferenceWords(
  node: Link,
  { kind, label }: WordedTarget,
  before: string,
  file: VFile
): void {
  const text = toString(node).trim()
  const actual =
    text === '' ? wordBefore.exec(before)?.[1] : wrongName(text, { kind, label })
  if (actual === undefined || (text === '' && isTitleOf(actual, { kind, label }))) return
  const reason =
    text === ''
      ? `Onverwacht woord \`${actual}\` voor een verwijzing die \`${label}\` wordt`
      : `Onverwachte verwijzing \`${actual}\` naar \`${label}\``
  report(file, 'reference-kind-matches', {
    reason,
    place: node.position,
    actual,
    expected: [label]
  })
}

/** “tabel 1” for `figuur 1`, and “figuur 2” as well. */
function wrongName(text: string, { kind, label }: WordedTarget): string | undefined {
  const [name, word = ''] = named.exec(text) ?? []
  if (name === undefined) return undefined
  if (kind === 'paragraaf' && holdsHeadings.test(word.toLowerCase())) return undefined
  const plain = name.toLowerCase().replace(/\s+/u, ' ')
  return label === plain || label.startsWith(`${plain} `) ? undefined : name
}

/** “kader ‘Zo werkt het’” for a box without a number. */
function isTitleOf(word: string, { kind, label }: WordedTarget): boolean {
  return word.toLowerCase() === kind && label.startsWith('‘')
}
