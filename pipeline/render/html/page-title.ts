import type { EditionPage } from './edition.ts'
import { titleLine } from '../title-content.ts'

/**
 * What links call a page: `Hoofdstuk 3: Samen leren`, `Inhoud`.
 */
export function pageTitle(page: EditionPage): string {
  if (page.kind === 'contents') return 'Inhoud'
  return page.kind === 'whole' ? 'Alles op één pagina' : titleLine(page.section)
}
