/** What Crossref, DataCite and Open Library say of a work. */
import { asList, asRecord, asText, type Fields } from '../../read/values.ts'
import type { RegisterAnswer } from './lock-file.ts'
import type { PoliteClient } from './polite-client.ts'

/** Addresses to put a number behind; tests have their own. */
export type Registers = {
  readonly crossref: string
  readonly datacite: string
  readonly openLibrary: string
  readonly wayback: string
}

export const registers: Registers = {
  crossref: 'https://api.crossref.org/works/',
  datacite: 'https://api.datacite.org/dois/',
  openLibrary: 'https://openlibrary.org/isbn/',
  wayback: 'https://archive.org/wayback/available?url='
}

/** Crossref first, for it has most; what it does not have may be at DataCite. */
export async function askDoi(
  doi: string,
  client: PoliteClient,
  { crossref, datacite }: Registers
): Promise<RegisterAnswer> {
  const name = encodeURIComponent(doi)
  const first = await ask('Crossref', `${crossref}${name}`, client, crossrefAnswer)
  if (first.status === 'found') return first
  const second = await ask('DataCite', `${datacite}${name}`, client, dataciteAnswer)
  if (second.status === 'found') return second
  const isMissing = first.status === 'missing' && second.status === 'missing'
  return { source: 'Crossref, DataCite', status: isMissing ? 'missing' : 'unknown' }
}

/** A register of volunteers: that it does not know a book says nothing. */
export async function askIsbn(
  isbn: string,
  client: PoliteClient,
  { openLibrary }: Registers
): Promise<RegisterAnswer> {
  const digits = isbn.replaceAll('-', '')
  const address = `${openLibrary}${digits}.json`
  const answer = await ask('Open Library', address, client, openLibraryAnswer)
  return answer.status === 'missing' ? { ...answer, status: 'unknown' } : answer
}

async function ask(
  source: string,
  address: string,
  client: PoliteClient,
  read: (body: Fields) => Omit<RegisterAnswer, 'source' | 'status'>
): Promise<RegisterAnswer> {
  const { status, text, location } = await client.get(address)
  // Open Library answers with where the record is.
  if (location !== undefined && (status === 301 || status === 302)) {
    const moved = await client.get(new URL(location, address).href)
    return readAnswer(source, moved.status, moved.text, read)
  }
  return readAnswer(source, status, text, read)
}

function readAnswer(
  source: string,
  status: number | undefined,
  text: string,
  read: (body: Fields) => Omit<RegisterAnswer, 'source' | 'status'>
): RegisterAnswer {
  if (status === 404) return { source, status: 'missing' }
  if (status !== 200) return { source, status: 'unknown' }
  try {
    return { source, status: 'found', ...read(asRecord(JSON.parse(text))) }
  } catch {
    // A host that says 200 and shows a page of a hotel.
    return { source, status: 'unknown' }
  }
}

/** Source: https://api.crossref.org/swagger-ui/index.html */
function crossrefAnswer(body: Fields) {
  const work = asRecord(body['message'])
  const [title] = asList(work['title']).map(asText)
  const [author] = asList(work['author']).map(asRecord)
  const years = ['issued', 'published-print', 'published-online', 'published'].flatMap(
    (name) => {
      const [parts] = asList(asRecord(work[name])['date-parts'])
      return asList(parts).slice(0, 1).map(Number)
    }
  )
  const updates = asList(work['updated-by']).map(
    (update) => asText(asRecord(update)['type']) ?? ''
  )
  return answer(
    title,
    author && (asText(author['family']) ?? asText(author['name'])),
    years,
    updates
  )
}

/** Source: https://support.datacite.org/docs/api */
function dataciteAnswer(body: Fields) {
  const work = asRecord(asRecord(body['data'])['attributes'])
  const [title] = asList(work['titles']).map((item) => asText(asRecord(item)['title']))
  const [author] = asList(work['creators']).map(asRecord)
  const name =
    author && (asText(author['familyName']) ?? asText(author['name'])?.split(',')[0])
  return answer(title, name, [Number(work['publicationYear'])], [])
}

function openLibraryAnswer(body: Fields) {
  const year = /\d{4}/.exec(asText(body['publish_date']) ?? '')?.[0]
  return answer(
    asText(body['title']),
    undefined,
    year === undefined ? [] : [Number(year)],
    []
  )
}

function answer(
  title: string | undefined,
  author: string | undefined,
  years: readonly number[],
  updates: readonly string[]
) {
  const known = [...new Set(years.filter((year) => year > 0))]
  return {
    ...(title !== undefined && { title }),
    ...(author !== undefined && { author }),
    ...(known.length > 0 && { years: known }),
    ...(updates.length > 0 && { updates })
  }
}
