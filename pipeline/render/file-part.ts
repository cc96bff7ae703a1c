/** What a file is made of, for the editor who wants it smaller. */

export type FilePart = {
  readonly kind: 'image' | 'font' | 'content' | 'attachments' | 'structure'
  /** Path of an image in the publication, or the name of a font; `undefined` where there is none. */
  readonly name: string | undefined
  /** Of an image: where it is first, counted from 1. */
  readonly page: number | undefined
  /** As it is in the file, compressed. */
  readonly byteLength: number
}

declare module 'vfile' {
  interface DataMap {
    /** The largest first. */
    parts?: readonly FilePart[]
  }
}
