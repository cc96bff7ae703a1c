/** The package document (OPF): metadata, manifest, spine. */
import type { Element } from 'xast'
import { x } from 'xastscript'
import type { Publication } from '../../model/publication.ts'
import type { RenderOptions } from '../../options.ts'
import type { EpubFile } from './epub-file.ts'
import { ncxName } from './epub-file.ts'
import type { Locations } from './locations.ts'
import { hrefOfId } from './locations.ts'
import { packageMetadata } from './package-metadata.ts'
import { lines, xmlDocument } from './xml.ts'

/**
 * Build the package document.
 *
 * @param files
 *   All files that the EPUB has beside it: the manifest, in this order.
 * @param options
 *   `modified`: written as `dcterms:modified`, UTC, whole seconds.
 * @returns
 *   XML of `EPUB/package.opf`.
 *
 * Source: EPUB 3.3, 5 (https://www.w3.org/TR/epub-33/#sec-package-doc).
 */
export function packageDocument(
  publication: Publication,
  files: readonly EpubFile[],
  places: Locations,
  options: RenderOptions
): string {
  const attributes = {
    xmlns: 'http://www.idpf.org/2007/opf',
    version: '3.0',
    'unique-identifier': 'publication-id',
    'xml:lang': publication.metadata.language
  }
  const itemIds = new Map(files.map(({ name }, index) => [name, `item-${index + 1}`]))
  const parts = [
    packageMetadata(publication, 'publication-id', places.pageStarts, options),
    manifest(files, itemIds),
    spine(publication, itemIds, places)
  ]
  return xmlDocument(x('package', attributes, ...lines(parts)))
}

type ItemIds = ReadonlyMap<string, string>

function manifest(files: readonly EpubFile[], itemIds: ItemIds): Element {
  const items = files.map(({ name, mediaType, properties }) =>
    x('item', {
      id: itemIds.get(name),
      href: name,
      'media-type': mediaType,
      properties: properties.length === 0 ? undefined : properties.join(' ')
    })
  )
  return x('manifest', {}, ...lines(items))
}

function spine(publication: Publication, itemIds: ItemIds, places: Locations): Element {
  const references = publication.spine.map(({ id }) =>
    x('itemref', { idref: itemIds.get(hrefOfId(id, id, places)) })
  )
  return x('spine', { toc: itemIds.get(ncxName) }, ...lines(references))
}
