import { x } from 'xastscript'
import { packageDocumentName, packageFolder } from './epub-file.ts'
import { xmlDocument } from './xml.ts'

/**
 * `META-INF/container.xml`: where the package document is.
 *
 * Source: EPUB 3.3, 4.2.6.3.1 (https://www.w3.org/TR/epub-33/#sec-container-metainf-container.xml).
 */
export function container(): string {
  const namespace = 'urn:oasis:names:tc:opendocument:xmlns:container'
  const rootfile = x('rootfile', {
    'full-path': `${packageFolder}/${packageDocumentName}`,
    'media-type': 'application/oebps-package+xml'
  })
  return xmlDocument(
    x('container', { version: '1.0', xmlns: namespace }, x('rootfiles', {}, rootfile))
  )
}
