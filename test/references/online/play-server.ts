/** A server on the loopback address that plays Crossref, DataCite, Open Library, the Wayback Machine and bad hosts. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

export type PlayServer = AsyncDisposable & {
  readonly address: string
  /** `path` and time of each request, in milliseconds. */
  readonly requests: readonly {
    readonly path: string
    readonly at: number
    readonly agent: string
  }[]
}

type Play = (response: ServerResponse, request: IncomingMessage) => void

const json =
  (value: object): Play =>
  (response) => {
    response.setHeader('content-type', 'application/json').end(JSON.stringify(value))
  }

const status =
  (code: number, headers: Readonly<Record<string, string>> = {}, body = ''): Play =>
  (response) => {
    response.writeHead(code, headers).end(body)
  }

const crossref = (work: object) => json({ status: 'ok', message: work })
const goodWork = {
  title: ['Imaginary gardens: a subtitle'],
  author: [{ family: 'Carberry', given: 'Josiah' }],
  issued: { 'date-parts': [[2014, 5]] },
  'published-online': { 'date-parts': [[2013]] }
}

let busyCount = 0

const plays: Readonly<Record<string, Play>> = {
  '/crossref/10.5555/good': crossref(goodWork),
  '/crossref/10.5555/other': crossref({
    ...goodWork,
    title: ['Something else'],
    issued: { 'date-parts': [[1999]] },
    'published-online': {},
    author: [{ family: 'Oogst' }]
  }),
  '/crossref/10.5555/retracted': crossref({
    ...goodWork,
    'updated-by': [{ type: 'retraction', DOI: '10.5555/notice' }]
  }),
  '/crossref/10.5555/lies': status(
    200,
    { 'content-type': 'application/json' },
    '<html>hotel</html>'
  ),
  '/crossref/10.5555/forbidden': status(403),
  '/crossref/10.5555/hangs': () => undefined,
  '/datacite/10.5555/data': json({
    data: {
      attributes: {
        titles: [{ title: 'Imaginary gardens' }],
        creators: [{ name: 'Carberry, Josiah', familyName: 'Carberry' }],
        publicationYear: 2014
      }
    }
  }),
  '/isbn/9780306406157.json': status(302, { location: '/books/OL1M.json' }),
  '/books/OL1M.json': json({ title: 'Imaginary gardens', publish_date: 'May 2014' }),
  '/alive/page': status(200, {}, '<title>A page</title>'),
  '/moved/page': status(301, { location: '/alive/page' }),
  '/for-now/page': status(302, { location: '/alive/page' }),
  '/gone/page': status(404),
  '/lies/page': status(200, {}, '<title>Fout 404: pagina niet gevonden</title>'),
  '/front/page': status(301, { location: '/' }),
  '/': status(200, {}, '<title>Welcome</title>'),
  '/round/page': status(301, { location: '/round/page' }),
  '/forbidden/page': status(403),
  '/down/page': status(503),
  '/hangs/page': () => undefined,
  '/half/page': (response) => {
    response.writeHead(200, { 'content-length': '1000' }).write('half')
    setTimeout(() => response.destroy(), 20)
  },
  '/endless/page': (response) => {
    const pour = (): void => {
      while (!response.destroyed && response.write('x'.repeat(65_536)));
      if (!response.destroyed) response.once('drain', pour)
    }
    pour()
  },
  '/busy/page': (response) => {
    busyCount += 1
    if (busyCount > 1) response.end('<title>At last</title>')
    else response.writeHead(429, { 'retry-after': '1' }).end()
  },
  '/always-busy/page': status(429)
}

export async function startPlayServer(): Promise<PlayServer> {
  const requests: { path: string; at: number; agent: string }[] = []
  busyCount = 0
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost')
    const path = decodeURIComponent(url.pathname)
    requests.push({
      path,
      at: performance.now(),
      agent: request.headers['user-agent'] ?? ''
    })
    if (path === '/wayback') return wayback(url, response)
    return (plays[path] ?? status(404))(response, request)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const bound = server.address()
  const port = typeof bound === 'object' && bound ? bound.port : 0
  return {
    address: `http://127.0.0.1:${port}`,
    requests,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    }
  }
}

function wayback(url: URL, response: ServerResponse): void {
  const isKept = url.searchParams.get('url')?.includes('/gone/')
  const closest = {
    available: true,
    url: 'http://web.archive.org/web/2014/http://gone/page'
  }
  response.end(JSON.stringify({ archived_snapshots: isKept ? { closest } : {} }))
}
