import { asText } from '../../read/values.ts'
import { report } from '../../rules/report.ts'
import type { BibliographyItem } from '../bibliography.ts'
import { doiOfUrl } from '../doi.ts'
import { placeOf } from '../parsed-entry.ts'

/** Reports `url-valid` and `url-lasting`: one finding for each address. */
export function checkUrl(entry: BibliographyItem): void {
  const { item, file, fields } = entry
  const written = asText(item['URL'])
  if (written === undefined) return
  // BibLaTeX encodes what it reads: what was typed says more.
  const typed =
    fields.get('URL')?.name === 'howpublished'
      ? written
      : (fields.get('URL')?.text ?? written)
  const place = placeOf(entry, 'URL')
  const fault = syntaxFault(typed)
  if (fault !== undefined) {
    const reason = `Onverwacht adres \`${typed}\` van bron \`${item.id}\` (${fault})`
    report(file, 'url-valid', { reason, place, actual: typed })
    return
  }
  const url = new URL(typed)
  const risk = lastingFault(url)
  // Of a DOI there is more to say.
  if (risk === undefined || doiOfUrl(typed) !== undefined) return
  const reason = `Onverwacht adres \`${typed}\` van bron \`${item.id}\` (${risk})`
  report(file, 'url-lasting', { reason, place, actual: typed })
}

function syntaxFault(text: string): string | undefined {
  if (/\s/.test(text)) return 'er staat een spatie in'
  if (text.includes('\\')) return 'er staat een `\\` in'
  if (!URL.canParse(text)) return 'verwacht `https://…`'
  const { protocol, hostname } = new URL(text)
  if (protocol !== 'https:' && protocol !== 'http:') return 'verwacht `https://…`'
  return hostname.includes('.') || hostname === 'localhost' || hostname.includes(':')
    ? undefined
    : 'dit is geen naam van een site'
}

const privateHost =
  /^(localhost|127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|\[|.*\.(local|localhost|internal|lan)$)/
const shorteners = new Set(
  'bit.ly goo.gl is.gd ow.ly t.co tiny.cc tinyurl.com buff.ly lnkd.in'.split(' ')
)
const trackers =
  /^(utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|yclid|phpsessid|jsessionid|sessionid|sid)$/i

function lastingFault({
  protocol,
  hostname,
  searchParams,
  pathname
}: URL): string | undefined {
  if (privateHost.test(hostname)) return 'alleen op een eigen netwerk te vinden'
  if (shorteners.has(hostname)) return 'een verkort adres; verwacht het adres zelf'
  const tracker = [...searchParams.keys()].find((name) => trackers.test(name))
  if (tracker !== undefined) return `\`${tracker}\` volgt de bezoeker`
  if (/;jsessionid=/i.test(pathname)) return '`jsessionid` volgt de bezoeker'
  return protocol === 'http:' ? 'verwacht `https:`' : undefined
}
