/** Standards that a file conforms to, by the names that a reader is told: `PDF/UA-1`. */
export type Standards = readonly string[]

declare module 'vfile' {
  interface DataMap {
    /** Of a file to download: what checks of this build have shown. */
    conformsTo?: Standards
  }
}
