import type { Publication } from '../../model/publication.ts'

/** Path of the landing page of a publication, relative to `dist/`. */
export function landingPath(publication: Pick<Publication, 'slug'>): string {
  return `${publication.slug}/index.html`
}
