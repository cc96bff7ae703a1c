import type { Element } from 'hast'
import { h } from 'hastscript'
import type { RenderOptions } from '../../options.ts'
import type { CatalogueEntry } from './catalogue-entry.ts'
import { citationLine } from '../citation-line.ts'
import { landingSection } from './landing-section.ts'

/** The records that programs for references read; they stand beside the landing page. */
export const citationRecords = [
  {
    href: 'record.ris',
    mediaType: 'application/x-research-info-systems',
    name: 'RIS',
    use: 'voor Zotero, EndNote en Mendeley'
  },
  {
    href: 'record.bib',
    mediaType: 'application/x-bibtex',
    name: 'BibTeX',
    use: 'voor LaTeX en JabRef'
  },
  {
    href: 'record.csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    name: 'CSL-JSON',
    use: 'voor Pandoc en Zotero'
  }
] as const

/**
 * How to cite: the line to copy, and the records when this build makes them.
 */
export function citing(entry: CatalogueEntry, options: RenderOptions): Element {
  const records = options.formats.has('records') ? [recordList()] : []
  return landingSection('citeren', 'Citeren', [
    h('blockquote', { className: ['citation-copy'] }, [
      h('p', citationLine(entry.publication.metadata))
    ]),
    ...records
  ])
}

function recordList(): Element {
  return h(
    'ul',
    { className: ['records'] },
    citationRecords.map(({ href, mediaType, name, use }) =>
      h('li', [h('a', { href, type: mediaType }, `Download ${name}`), ` ${use}`])
    )
  )
}
