import type { Element } from 'hast'
import type { RenderOptions } from '../../options.ts'
import { authors } from '../web/authors.ts'
import { absoluteUrl } from '../web/html-document.ts'
import { doiOf, isbnOf } from '../identifiers.ts'
import { contributorName } from '../names.ts'
import { fullTitle } from '../titles.ts'
import type { CatalogueEntry } from './catalogue-entry.ts'
import { downloadFiles } from './downloads.ts'
import { metaElement } from './meta-element.ts'

/**
 * The `citation_*` elements.
 *
 * `citation_author` comes from the contributors with role `aut` and from nowhere else: a
 * record without author stays without. `citation_technical_report_institution` makes it a
 * report for Zotero, where it would be an article otherwise.
 *
 * Source: Google Scholar, Inclusion Guidelines for Webmasters
 * (https://scholar.google.com/intl/en/scholar/inclusion.html).
 */
export function highwire(entry: CatalogueEntry, options: RenderOptions): Element[] {
  const { metadata } = entry.publication
  const editors = metadata.contributors.filter(({ role }) => role === 'edt')
  const pdf = downloadFiles(entry, options).find((file) => file.format === 'pdf')
  return [
    ...metaElement('citation_title', fullTitle(metadata)),
    ...authors(metadata).flatMap((author) =>
      metaElement('citation_author', withoutComma(contributorName(author.name)))
    ),
    ...editors.flatMap((editor) =>
      metaElement('citation_editor', withoutComma(contributorName(editor.name)))
    ),
    ...metaElement('citation_publication_date', slashDate(metadata.issued)),
    ...metaElement('citation_technical_report_institution', institution(entry)),
    ...metaElement('citation_language', metadata.language),
    ...metaElement('citation_isbn', isbnOf(metadata)),
    ...metaElement('citation_doi', doiOf(metadata)),
    ...metaElement(
      'citation_pdf_url',
      pdf === undefined ? undefined : absoluteUrl(pdf.path, options)
    )
  ]
}

function institution({ publication }: CatalogueEntry): string | undefined {
  const [first] = publication.metadata.publishers
  return first === undefined ? undefined : withoutComma(first.name)
}

/** At a comma Zotero takes one name for several persons. */
function withoutComma(name: string): string {
  return name.split(',')[0]?.trim() ?? ''
}

/** `2011-05-18` is `2011/5/18` here. */
function slashDate(date: string): string {
  return date.split('-').map(Number).join('/')
}
