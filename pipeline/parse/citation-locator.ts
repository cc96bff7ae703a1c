/** Locators as Dutch and English authors write them, to the terms of CSL 1.0.2. */

/** By the term that CSL locales have; any other word stays in the suffix as written. */
const words = {
  page: 'p. pp. blz. pagina pagina’s page pages',
  chapter: 'hfdst. hfst. hoofdstuk hoofdstukken chap. chaps. chapter chapters',
  section: 'par. paragraaf paragrafen § §§ sec. secs. section sections',
  figure: 'fig. figs. figuur figuren figure figures',
  table: 'tab. tabel tabellen table tables',
  'article-locator': 'art. arts. artikel artikelen article articles',
  appendix: 'bijl. bijlage bijlagen app. appendix appendices',
  verse: 'vers verzen verse verses',
  part: 'deel delen pt. pts. part parts',
  volume: 'dl. vol. vols. volume volumes',
  issue: 'nr. nrs. no. nos.',
  note: 'noot noten note notes',
  line: 'r. regel regels line lines',
  column: 'kol. kolom kolommen col. cols. column columns'
} as const

const labels: ReadonlyMap<string, string> = new Map(
  Object.entries(words).flatMap(([label, forms]) =>
    forms.split(' ').map((form) => [form, label] as const)
  )
)

/** `12`, `12a`, `2.3`, `3:15`, but not `2e` as in *2e druk*. */
const arabic = String.raw`\d+(?:[.:]\d+)*[a-df-z]?`
/** Up to 399: the pages before the first chapter, and no word such as *mild*. */
const roman = String.raw`(?=[ivxlc])c{0,3}(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})`
/** `B` and `B2`, as appendices have; only behind a word. */
const letter = String.raw`(?<=\p{L}.*)(?-i:[A-Z])\d*`
const number = `(?:${arabic}|${roman}|${letter})`
const range = String.raw`${number}(?:\s*[-–]+\s*${number})?`
const locatorPattern = new RegExp(
  String.raw`^,?\s*(?:(\p{L}[\p{L}’]*(?:\.|(?=\s))|§§?)\s*)?(${range}(?:\s*(?:,|en|and|&)\s*${range})*)(?=$|[\s,;:)]|\.(?!\p{L}))`,
  'iu'
)

export type Locator = {
  readonly label: string | undefined
  readonly locator: string | undefined
  /** What follows the locator, or the whole text when it is none. */
  readonly suffix: string
}

/**
 * @param text
 *   What follows the key: `, p. 12-13, met dank`.
 * @returns
 *   Label and locator with en dashes in ranges; a number without a word is a page.
 */
export function parseLocator(text: string): Locator {
  const match = locatorPattern.exec(text)
  const word = match?.[1]?.toLowerCase()
  const label = word === undefined ? 'page' : labels.get(word)
  const locator = match?.[2]
  if (!match || locator === undefined || label === undefined) {
    return { label: undefined, locator: undefined, suffix: text.trimEnd() }
  }
  const dashed = locator.replace(/\s*[-–]+\s*/g, '–')
  return { label, locator: dashed, suffix: text.slice(match[0].length).trimEnd() }
}
