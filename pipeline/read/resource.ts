/** An image of the manuscript, as its bytes. */
export type Resource = {
  /** Relative to the publication's folder, with `/`. */
  readonly path: string
  readonly mediaType:
    'image/jpeg' | 'image/png' | 'image/gif' | 'image/webp' | 'image/svg+xml'
  readonly bytes: Uint8Array
}
