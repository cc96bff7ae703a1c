export type DirectoryEntry = {
  readonly path: string
  readonly compression: number
  /** Bytes of extra fields, in both headers together. */
  readonly extra: number
  /** In the central directory and in the local header, as `2026-03-29 02:30:40`. */
  readonly dates: readonly string[]
}

/** Read the central directory of an archive. Source: APPNOTE 6.3.10, 4.3.7 and 4.3.12. */
export function centralDirectory(bytes: Uint8Array): DirectoryEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries: DirectoryEntry[] = []
  let at = view.getUint32(bytes.length - 6, true)
  while (view.getUint32(at, true) === 0x02014b50) {
    const local = view.getUint32(at + 42, true)
    const [name = 0, extra = 0, comment = 0] = [28, 30, 32].map((offset) =>
      view.getUint16(at + offset, true)
    )
    entries.push({
      path: Buffer.from(bytes.subarray(at + 46, at + 46 + name)).toString('utf8'),
      compression: view.getUint16(at + 10, true),
      extra: extra + view.getUint16(local + 28, true),
      dates: [dosDate(view, at + 12), dosDate(view, local + 10)]
    })
    at += 46 + name + extra + comment
  }
  return entries
}

function dosDate(view: DataView, offset: number): string {
  const time = view.getUint16(offset, true)
  const day = view.getUint16(offset + 2, true)
  const date = [(day >> 9) + 1980, (day >> 5) & 15, day & 31].map(twoDigits)
  const clock = [time >> 11, (time >> 5) & 63, (time & 31) * 2].map(twoDigits)
  return `${date.join('-')} ${clock.join(':')}`
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0')
}
