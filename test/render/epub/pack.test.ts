import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import type { EpubFile } from '../../../pipeline/render/epub/epub-file.ts'
import { pack } from '../../../pipeline/render/epub/pack.ts'
import { centralDirectory } from './central-directory.ts'
import { publication } from './example.ts'
import { epubBytes } from './unpacked.ts'

const modified = new Date('2026-03-29T02:30:40Z')

describe('pack', () => {
  /** EPUB 3.3, 4.3: signature at 0, no extra field (28), name at 30, content at 38. */
  it('writes mimetype first, stored, without extra field', async () => {
    const bytes = await epubBytes(publication)
    const view = new DataView(bytes.buffer, bytes.byteOffset)
    expect(view.getUint32(0, true)).toBe(0x04034b50)
    expect(view.getUint16(8, true), 'compression').toBe(0)
    expect(view.getUint16(28, true), 'extra field').toBe(0)
    const start = Buffer.from(bytes.subarray(30, 58)).toString('latin1')
    expect(start).toBe('mimetypeapplication/epub+zip')
  })

  it('sorts the other entries, has no folders, no extra fields, and stores images', async () => {
    const entries = centralDirectory(await epubBytes(publication))
    const paths = entries.map(({ path }) => path).slice(1)
    expect(paths).toEqual([...paths].sort())
    expect(paths.filter((path) => path.endsWith('/'))).toEqual([])
    expect(entries.filter(({ extra }) => extra > 0)).toEqual([])
    const stored = entries.filter(({ compression }) => compression === 0)
    expect(stored.map(({ path }) => path)).toEqual([
      'mimetype',
      'EPUB/images/foto-een.png'
    ])
  })

  it('refuses two files of the same name', async () => {
    const twice = [file('a.xhtml'), file('a.xhtml')]
    await expect(pack('<package/>', twice, modified)).rejects.toThrow('`EPUB/a.xhtml`')
    const reserved = [file('package.opf')]
    await expect(pack('<package/>', reserved, modified)).rejects.toThrow('package.opf')
  })

  it('asks nothing of the network, whatever the text says', async () => {
    const http: { request: unknown } = createRequire(import.meta.url)('node:http')
    const { request } = http
    http.request = () => expect.unreachable('a request')
    const value = '<img src="http://localhost:9/a.png"/><img src="file:///b.png"/>'
    const bytes = await pack('<package/>', [{ ...file('a.xhtml'), value }], modified)
    http.request = request
    expect(centralDirectory(bytes).map(({ path }) => path)).toEqual([
      'mimetype',
      'EPUB/a.xhtml',
      'EPUB/package.opf',
      'META-INF/container.xml'
    ])
  })
})

function file(name: string): EpubFile {
  return { name, mediaType: 'application/xhtml+xml', value: '<html/>', properties: [] }
}
