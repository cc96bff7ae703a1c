/** A folder as any static host serves it: files, `index.html` for folders, `404.html` for the rest. */
import { readFile } from 'node:fs/promises'
import { createServer, type ServerResponse } from 'node:http'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.epub': 'application/epub+zip',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml'
}

export type StaticServer = AsyncDisposable & {
  /** `http://127.0.0.1:12345/`. */
  readonly url: string
}

export async function serveFolder(folder: string): Promise<StaticServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1')
    const path = decodeURIComponent(pathname).replace(/\/$/u, '/index.html')
    void answer(folder, path, response)
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('No port')
  return {
    url: `http://127.0.0.1:${address.port}/`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => {
        server.close(resolve)
      })
    }
  }
}

async function answer(
  folder: string,
  path: string,
  response: ServerResponse
): Promise<void> {
  const bytes = await readFile(join(folder, path)).catch(() => undefined)
  const shown = bytes ?? (await readFile(join(folder, '404.html')).catch(() => ''))
  const type = bytes === undefined ? '.html' : extname(path)
  const mediaType = mediaTypes[type] ?? 'application/octet-stream'
  const isText = /^text|json|xml/u.test(mediaType)
  response.writeHead(bytes === undefined ? 404 : 200, {
    'content-type': mediaType,
    ...(isText && { 'content-encoding': 'gzip' })
  })
  response.end(isText ? gzipSync(shown) : shown)
}
