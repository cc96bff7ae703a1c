/** Whether an address still leads to its page. */
import { asRecord, asText } from '../../read/values.ts'
import type { HostAnswer } from './lock-file.ts'
import type { Answer, PoliteClient } from './polite-client.ts'
import type { Registers } from './registers.ts'

const maxRedirects = 5

/** @returns `unknown` wherever a host does not say that the page is gone: it forbids, hangs or is down. */
export async function askHost(
  address: string,
  client: PoliteClient,
  registers: Registers
): Promise<HostAnswer> {
  const { answer, url, isForGood } = await follow(address, client)
  const status = statusOf(answer, address, url)
  if (status === 'gone') {
    const archive = await archived(address, client, registers)
    return { status, ...(archive !== undefined && { archive }) }
  }
  return status === 'alive' && isForGood && url !== address
    ? { status: 'moved', value: url }
    : { status }
}

type Followed = {
  readonly answer: Answer
  readonly url: string
  /** Every step of the way was permanent. */
  readonly isForGood: boolean
}

async function follow(address: string, client: PoliteClient): Promise<Followed> {
  let url = address
  let isForGood = true
  for (let step = 0; ; step++) {
    const answer = await client.get(url)
    const { status = 0, location } = answer
    const next = location === undefined ? null : URL.parse(location, url)
    const isRedirect = status >= 300 && status < 400 && next !== null
    if (!isRedirect || step === maxRedirects) {
      const isLost = isRedirect ? { ...answer, status: undefined } : answer
      return { answer: isLost, url, isForGood }
    }
    isForGood &&= status === 301 || status === 308
    url = next.href
  }
}

function statusOf(
  { status, isNameless, text }: Answer,
  asked: string,
  url: string
): HostAnswer['status'] {
  if (isNameless || status === 404 || status === 410) return 'gone'
  if (status === undefined || status < 200 || status >= 300) return 'unknown'
  // Some say 200 and show the front page, or a page that says that it is not there.
  const isFrontPage = new URL(url).pathname === '/' && new URL(asked).pathname !== '/'
  const title = /<title[^>]*>([^<]{0,200})/i.exec(text.slice(0, 100_000))?.[1] ?? ''
  return isFrontPage || notFound.test(title) ? 'gone' : 'alive'
}

const notFound =
  /\b404\b|niet gevonden|bestaat niet( meer)?|not found|no longer (exists|available)|introuvable|nicht gefunden/i

/** Source: https://archive.org/help/wayback_api.php */
async function archived(
  address: string,
  client: PoliteClient,
  { wayback }: Registers
): Promise<string | undefined> {
  const { status, text } = await client.get(`${wayback}${encodeURIComponent(address)}`)
  if (status !== 200) return undefined
  try {
    const snapshots = asRecord(asRecord(JSON.parse(text))['archived_snapshots'])
    return asText(asRecord(snapshots['closest'])['url'])?.replace(/^http:/, 'https:')
  } catch {
    return undefined
  }
}
