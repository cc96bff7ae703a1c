/**
 * What Zotero makes of a page: a model of the rules of its translators COinS and Embedded
 * Metadata that decide here.
 */
import type { VFile } from 'vfile'
import { elements, metaContents } from '../html/page-query.ts'

export type ZoteroItem = {
  readonly translator: 'COinS' | 'Embedded Metadata'
  readonly itemType: string
  readonly title: string | undefined
  readonly date: string | undefined
  readonly institution: string | undefined
  readonly creators: readonly string[]
  readonly tags: readonly string[]
  readonly pdf: string | undefined
}

export function zoteroItem(page: VFile): ZoteroItem {
  const first = (name: string) => metaContents(page, name)[0]
  const hasCoins = elements(page, 'span').some(({ properties }) =>
    String(properties.className).includes('Z3988')
  )
  return {
    // COinS has the lower priority number, and with that comes first.
    translator: hasCoins ? 'COinS' : 'Embedded Metadata',
    itemType: itemType(page),
    title: first('citation_title') ?? first('DC.title') ?? first('og:title'),
    date: first('citation_publication_date') ?? first('DCTERMS.issued'),
    institution:
      first('citation_technical_report_institution') ?? first('citation_publisher'),
    creators: creators(page),
    tags: tags(page),
    // Only an absolute address is an attachment.
    pdf: metaContents(page, 'citation_pdf_url').find((url) => URL.canParse(url))
  }
}

/** In the order in which the translator looks. */
function itemType(page: VFile): string {
  const has = (name: string) => metaContents(page, name).length > 0
  if (has('citation_technical_report_institution')) return 'report'
  if (has('citation_isbn')) return 'book'
  if (has('citation_journal_title') || has('citation_title')) return 'journalArticle'
  return 'webpage'
}

/** One author with commas is taken for several. */
function creators(page: VFile): string[] {
  const authors = metaContents(page, 'citation_author')
  const [only] = authors
  if (authors.length === 1 && only?.includes(', ')) return only.split(/,\s+/u)
  if (authors.length > 0) return authors
  const bylines = elements(page).filter(({ properties }) =>
    /byline|vcard/u.test(String(properties.className ?? ''))
  )
  return bylines.map(() => 'from a byline')
}

function tags(page: VFile): string[] {
  const keywords = metaContents(page, 'citation_keywords').flatMap((text) =>
    text.split(/;\s*/u)
  )
  return [...new Set([...keywords, ...metaContents(page, 'DC.subject')])]
}
