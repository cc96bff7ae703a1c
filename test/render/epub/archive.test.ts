import { strFromU8, unzipSync } from 'fflate'
import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { archive } from '../../../pipeline/render/epub/archive.ts'
import { renderEpub } from '../../../pipeline/render/epub/index.ts'
import { centralDirectory } from './central-directory.ts'
import { image, options, publication } from './example.ts'
import { epubBytes } from './unpacked.ts'

const hello = { path: 'b.txt', bytes: new TextEncoder().encode('hello'), compress: true }
const date = new Date('2026-03-29T02:30:40Z')

describe('archive', () => {
  it('keeps the bytes of its entries', () => {
    const entries = unzipSync(archive([hello], date))
    expect(
      Object.entries(entries).map(([path, bytes]) => [path, strFromU8(bytes)])
    ).toEqual([['b.txt', 'hello']])
  })

  it('writes the date in UTC in both headers', () => {
    const bytes = archive([hello, { ...hello, path: 'a.txt' }], date)
    const dates = centralDirectory(bytes).flatMap((entry) => entry.dates)
    expect(dates).toEqual(Array.from({ length: 4 }, () => '2026-03-29 02:30:40'))
  })

  it('refuses a date that the format cannot say', () => {
    expect(() => archive([hello], new Date('1979-12-31T00:00:00Z'))).toThrow(RangeError)
    expect(() => archive([hello], new Date(Number.NaN))).toThrow(RangeError)
  })
})

describe('the bytes of an EPUB', () => {
  it('are the same twice', async () => {
    expect(await epubBytes(publication)).toEqual(await epubBytes(publication))
  })

  it('are the same in another process and in every time zone', async () => {
    const expected = Buffer.from(await epubBytes(publication)).toString('base64')
    for (const zone of ['UTC', 'Europe/Amsterdam', 'America/Los_Angeles', 'Pacific/Apia'])
      expect(renderedIn(zone), zone).toBe(expected)
  }, 30_000)

  it('do not depend on the order in which images were read', async () => {
    const images = ['images/foto één.png', 'images/b.png', 'images/B.png'].map(image)
    const [forth, back] = [images, images.toReversed()].map((order) =>
      epubBytes({ ...publication, resources: new Map(order) })
    )
    expect(await forth).toEqual(await back)
  })

  it('change with the date of the build', async () => {
    const [file] = await renderEpub(
      publication,
      { ...options, modified: new Date(1e12) },
      undefined
    )
    expect(file?.value).not.toEqual(await epubBytes(publication))
  })
})

/** Base64 of the example, made by a Node of its own. */
function renderedIn(timeZone: string): string {
  const modules = ['./unpacked.ts', './example.ts'].map(
    (path) => new URL(path, import.meta.url)
  )
  const script = `
    const { epubBytes } = await import(${JSON.stringify(modules[0])})
    const { publication } = await import(${JSON.stringify(modules[1])})
    process.stdout.write(Buffer.from(await epubBytes(publication)).toString('base64'))`
  const env = { ...process.env, TZ: timeZone }
  const args = ['--input-type=module', '--eval', script]
  return execFileSync(process.execPath, args, { env, encoding: 'utf8' })
}
