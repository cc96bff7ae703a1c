import type { Element } from 'hast'
import { h } from 'hastscript'
import type { RenderOptions } from '../../options.ts'
import { relativeUrl } from '../web/relative-url.ts'
import type { CatalogueEntry } from './catalogue-entry.ts'
import { citationRecords } from './citing.ts'
import { downloadFiles, downloadFormats } from './downloads.ts'
import { landingPath } from './landing-path.ts'

/**
 * Links from the landing page to the records and to the publication itself. There is no
 * `cite-as`: that asks for a persistent identifier.
 *
 * Source: Signposting, FAIR profile (https://signposting.org/FAIR/).
 */
export function signposting(entry: CatalogueEntry, options: RenderOptions): Element[] {
  const { formats } = options
  const path = landingPath(entry.publication)
  const items = downloadFiles(entry, options).map((file) => {
    return link(
      'item',
      relativeUrl(path, file.path),
      downloadFormats.get(file.format)?.mediaType
    )
  })
  const records = formats.has('records') ? citationRecords : []
  return [
    ...records.map(({ href, mediaType }) => link('describedby', href, mediaType)),
    ...items,
    ...(formats.has('html') ? [link('item', 'lezen/index.html', 'text/html')] : [])
  ]
}

function link(rel: string, href: string, type: string | undefined): Element {
  return h('link', { rel, type, href })
}
