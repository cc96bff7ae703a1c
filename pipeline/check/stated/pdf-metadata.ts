/** What a PDF of ours says of itself: its XMP packet, and its information dictionary (ISO 32000-1, 14.3). */
import { inflateSync } from 'node:zlib'
import { CosReader } from '../../render/pdf/finish/cos-reader.ts'
import { type CosDictionary, textOf } from '../../render/pdf/finish/cos-value.ts'
import type { StatedMetadata } from './stated-metadata.ts'
import { xmpMetadata } from './xml-records.ts'

export type PdfMetadata = {
  readonly xmp: StatedMetadata
  /** `undefined` where the file has no such entry. */
  readonly title: string | undefined
  readonly author: string | undefined
}

/** Throws an `Error` when the file has no packet or no information. */
export function pdfMetadata(bytes: Uint8Array): PdfMetadata {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const start = file.lastIndexOf('<x:xmpmeta')
  const end = file.indexOf('</x:xmpmeta>', start)
  if (start === -1 || end === -1) throw new Error('The PDF has no XMP packet')
  const packet = file.toString('utf8', start, end + '</x:xmpmeta>'.length)
  const information = informationDictionary(file)
  return {
    xmp: xmpMetadata(packet),
    title: textOf(information.get('Title')),
    author: textOf(information.get('Author'))
  }
}

/** 7.5.7 and 7.5.8: the last cross-reference stream names it, and it stands in an object stream. */
function informationDictionary(file: Buffer): CosDictionary {
  const text = file.toString('latin1')
  const table = text.lastIndexOf('/Type /XRef')
  const number = /\/Info (\d+) 0 R/.exec(text.slice(table, table + 1000))?.[1]
  const heads = text.matchAll(
    /<<\/Type \/ObjStm\n\/N (\d+)\n\/First (\d+)\n\/Filter \/FlateDecode\n\/Length (\d+)\n>> stream\n/g
  )
  for (const head of heads) {
    const [count, first, length] = head.slice(1).map(Number)
    const start = head.index + head[0].length
    const data = inflateSync(file.subarray(start, start + (length ?? 0))).toString(
      'latin1'
    )
    const index = data.slice(0, first).trim().split(' ').map(Number)
    for (let entry = 0; entry < (count ?? 0); entry++) {
      if (index[entry * 2] !== Number(number)) continue
      const value = new CosReader(data, (first ?? 0) + (index[entry * 2 + 1] ?? 0)).read()
      if (value instanceof Map) return value
    }
  }
  throw new Error('The PDF has no information dictionary')
}
