/** The ZIP archive: the same bytes for the same files, on every machine and in every time zone. */
import { zipSync } from 'fflate'
import type { Zippable } from 'fflate'

export type ArchiveEntry = {
  readonly path: string
  readonly bytes: Uint8Array
  /** Deflated; else stored, for what is compressed already. */
  readonly compress: boolean
}

/**
 * Write a ZIP archive.
 *
 * @param entries
 *   Written in this order, without entries for folders and without extra fields.
 * @param date
 *   Of every entry; from 1980 to 2107, in steps of two seconds, written in UTC.
 *
 * Source: APPNOTE 6.3.10, 4.3 and 4.4.6.
 */
export function archive(entries: readonly ArchiveEntry[], date: Date): Uint8Array {
  const zippable: Zippable = {}
  for (const { path, bytes, compress } of entries)
    zippable[path] = [bytes, { level: compress ? 9 : 0, mtime: new Date(2000, 0, 1) }]
  return setDates(zipSync(zippable), dosDateTime(date))
}

/**
 * fflate writes the date in local time, in which no hour that daylight saving skips can be
 * said: so the date is set afterwards, in the central directory and in the local headers
 * that it points to.
 */
function setDates(bytes: Uint8Array, dateTime: number): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = bytes.length - endOfCentralDirectorySize
  let header = view.getUint32(end + 16, true)
  while (header < end) {
    view.setUint32(header + 12, dateTime, true)
    view.setUint32(view.getUint32(header + 42, true) + 10, dateTime, true)
    const lengths = [28, 30, 32].map((offset) => view.getUint16(header + offset, true))
    header += 46 + lengths.reduce((sum, length) => sum + length)
  }
  return bytes
}

/** Without a comment at the end of the archive, as fflate writes it. */
const endOfCentralDirectorySize = 22

function dosDateTime(date: Date): number {
  const year = date.getUTCFullYear()
  if (!(year >= 1980 && year <= 2107))
    throw new RangeError(`Expected a date from 1980 to 2107, not \`${String(date)}\``)
  const day = ((year - 1980) << 9) | ((date.getUTCMonth() + 1) << 5) | date.getUTCDate()
  const hours = date.getUTCHours() << 11
  const time = hours | (date.getUTCMinutes() << 5) | (date.getUTCSeconds() >> 1)
  return day * 0x10000 + time
}
