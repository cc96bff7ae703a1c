import { strFromU8, unzipSync } from 'fflate'
import type { Publication } from '../../../pipeline/model/publication.ts'
import { renderEpub } from '../../../pipeline/render/epub/index.ts'
import type { PageStart } from '../../../pipeline/render/page-start.ts'
import { options } from './example.ts'

export async function epubBytes(
  publication: Publication,
  pageStarts: readonly PageStart[] = []
): Promise<Uint8Array> {
  const [file] = await renderEpub(publication, options, { pageStarts })
  if (!(file?.value instanceof Uint8Array)) throw new Error('Expected bytes')
  return file.value
}

/** Text of each entry of the rendered EPUB, by path, in the order of the archive. */
export async function unpacked(
  publication: Publication,
  pageStarts: readonly PageStart[] = []
): Promise<ReadonlyMap<string, string>> {
  const entries = unzipSync(await epubBytes(publication, pageStarts))
  return new Map(Object.entries(entries).map(([path, bytes]) => [path, strFromU8(bytes)]))
}

export async function document(
  publication: Publication,
  name: string,
  pageStarts: readonly PageStart[] = []
): Promise<string> {
  const text = (await unpacked(publication, pageStarts)).get(`EPUB/${name}`)
  if (text === undefined) throw new Error(`No \`${name}\``)
  return text
}
