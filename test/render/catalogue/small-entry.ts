import type { Publication } from '../../../pipeline/model/publication.ts'
import type { CatalogueEntry } from '../../../pipeline/render/catalogue/catalogue-entry.ts'

/** Entry of the catalogue with a PDF of 92 pages and an EPUB. */
export function smallEntry(publication: Publication): CatalogueEntry {
  const { slug } = publication
  return {
    publication,
    files: [
      {
        format: 'pdf',
        path: `${slug}/${slug}.pdf`,
        byteLength: 1_234_567,
        conformsTo: ['PDF/UA-1', 'PDF/A-2a']
      },
      {
        format: 'epub',
        path: `${slug}/${slug}.epub`,
        byteLength: 384_210,
        conformsTo: ['EPUB 3.3']
      }
    ],
    pageCount: 92,
    pageStarts: [],
    records: new Map(),
    cover: undefined
  }
}
