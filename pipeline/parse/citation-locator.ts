/** Locators as Dutch and English authors write them, to the terms of CSL 1.0.2. */

/** Only labels that CSL locales have a term for; any other word stays in the suffix as written. */
const labels: Readonly<Record<string, string>> = {
  'p.': 'page',
  'pp.': 'page',
  'blz.': 'page',
  pagina: 'page',
  'pagina’s': 'page',
  page: 'page',
  pages: 'page',
  'hfdst.': 'chapter',
  hoofdstuk: 'chapter',
  'chap.': 'chapter',
  chapter: 'chapter',
  'par.': 'section',
  paragraaf: 'section',
  '§': 'section',
  '§§': 'section',
  'sec.': 'section',
  section: 'section',
  'fig.': 'figure',
  figuur: 'figure',
  figure: 'figure',
  'nr.': 'issue',
  'no.': 'issue',
  deel: 'volume',
  'vol.': 'volume',
  noot: 'note',
  note: 'note',
  'r.': 'line',
  regel: 'line'
}

/** `12`, `12a`, but not `2e` as in *2e druk*. */
const arabic = String.raw`\d+[a-df-z]?`
/** Up to 399: the pages before the first chapter, and no word such as *mild*. */
const roman = String.raw`(?=[ivxlc])c{0,3}(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})`
const number = `(?:${arabic}|${roman})`
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
  const label = word === undefined ? 'page' : labels[word]
  const locator = match?.[2]
  if (!match || locator === undefined || label === undefined) {
    return { label: undefined, locator: undefined, suffix: text.trimEnd() }
  }
  const dashed = locator.replace(/\s*[-–]+\s*/g, '–')
  return { label, locator: dashed, suffix: text.slice(match[0].length).trimEnd() }
}
