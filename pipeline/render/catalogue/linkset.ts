import { VFile } from 'vfile'
import type { RenderOptions } from '../../options.ts'
import { absoluteUrl } from '../web/html-document.ts'
import type { CatalogueEntry } from './catalogue-entry.ts'
import { landingLinks, type LandingLink } from './landing-links.ts'
import { landingPath } from './landing-path.ts'

export const linksetName = 'linkset.json'

/**
 * The links of a landing page and, the other way, of all that it leads to.
 *
 * Without an address of the site all is relative to the file.
 *
 * Source: RFC 9264, Linkset, 4.2 (https://www.rfc-editor.org/rfc/rfc9264).
 */
export function linkset(entry: CatalogueEntry, options: RenderOptions): VFile {
  const landing = landingPath(entry.publication)
  const anchor = absoluteUrl(landing, options) ?? 'index.html'
  const resolve = (href: string) => {
    return URL.canParse(anchor) ? new URL(href, anchor).href : href
  }
  const links = landingLinks(entry, options)
  const targets = (rel: LandingLink['rel']) =>
    links
      .filter((link) => link.rel === rel)
      .map(({ href, mediaType }) => {
        return {
          href: resolve(href),
          ...(mediaType !== undefined && { type: mediaType })
        }
      })
  const back = [{ href: anchor, type: 'text/html' }]
  const contexts = [
    {
      anchor,
      describedby: targets('describedby'),
      item: targets('item'),
      type: targets('type')
    },
    ...targets('item').map(({ href }) => ({ anchor: href, collection: back })),
    ...targets('describedby').map(({ href }) => ({ anchor: href, describes: back }))
  ]
  return new VFile({
    path: landing.replace(/index\.html$/u, linksetName),
    value: `${JSON.stringify({ linkset: contexts }, undefined, 2)}\n`
  })
}
