import { asText } from '../../read/values.ts'
import { report } from '../../rules/report.ts'
import type { BibliographyItem } from '../bibliography.ts'
import { placeOf } from '../parsed-entry.ts'

/** Reports `page-range-valid` and `page-range-form`. */
export function checkPages(entry: BibliographyItem): void {
  const { fields, file } = entry
  const written = asText(entry.item['page'])
  if (written === undefined) return
  // RIS has two fields for it; BibLaTeX and CSL one, of which the parser has changed the dashes.
  const isOwnText = file.extname !== '.ris'
  const text = (isOwnText ? fields.get('page')?.text : undefined) || written
  const fault = valueFault(text)
  const place = placeOf(entry, 'page')
  if (fault !== undefined) {
    const reason = `Onverwachte pagina’s \`${text}\` van bron \`${entry.item.id}\` (${fault})`
    report(file, 'page-range-valid', { reason, place, actual: text })
    return
  }
  const expected = pagesForm(text, file.extname)
  if (!isOwnText || expected === text) return
  const reason = `Onverwachte vorm \`${text}\` van paginanummers, verwacht \`${expected}\``
  report(file, 'page-range-form', { reason, place, actual: text, expected: [expected] })
}

/** `12-34` with the dash of the format: two hyphens in BibLaTeX, one in CSL. */
export function pagesForm(text: string, extension: string | undefined): string {
  const dash = extension === '.bib' ? '--' : '-'
  return text.replace(/(\d)\s*(?:-{1,3}|[‐-―])\s*(?=\d)/g, `$1${dash}`)
}

function valueFault(text: string): string | undefined {
  if (/^\s*(p{1,2}|pag|blz|bl|pages?|pagina)\b\.?/i.test(text))
    return 'verwacht alleen nummers'
  for (const range of text.split(/[,;]/)) {
    const match = /^\s*(\d+)\s*(?:-{1,3}|[‐-―])\s*(\d+)\s*$/.exec(range)
    const [, from = '', to = ''] = match ?? []
    // `123-30` is short for 123 to 130.
    const end = from.length > to.length ? from.slice(0, from.length - to.length) + to : to
    if (match && Number(end) < Number(from)) return 'de laatste komt voor de eerste'
  }
  return undefined
}
