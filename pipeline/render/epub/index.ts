/**
 * The EPUB: a publication goes in, one file comes out. Each section becomes a content
 * document; the navigation document, the NCX and the package document list them; the packager
 * puts all into the container.
 */
import { VFile } from 'vfile'
import { publicationFor } from '../../model/medium.ts'
import type { Publication } from '../../model/publication.ts'
import type { Font, RenderOptions, Styles } from '../../options.ts'
import { contentDocument } from './content-document.ts'
import { textsOf } from '../accessibility/texts.ts'
import { withPageBreaks } from '../page-breaks.ts'
import type { PageStart } from '../page-start.ts'
import { fontFace } from '../web/font-face.ts'
import { drawingFonts, fontFile } from './drawing-fonts.ts'
import type { EpubFile } from './epub-file.ts'
import { styleSheetName } from './epub-file.ts'
import type { Locations } from './locations.ts'
import { locations } from './locations.ts'
import { navigationDocument } from './navigation-document.ts'
import { ncx } from './ncx.ts'
import { pack } from './pack.ts'
import { packageDocument } from './package-document.ts'

/**
 * Render a publication as EPUB 3.3.
 *
 * @param options
 *   `modified`: date of the publication in its metadata, and of every file in the archive;
 *   `styles`: `epub.css`, and the fonts that drawings are set in.
 * @param pageStarts
 *   Where each page of the PDF of the same build begins; empty when there is none.
 * @returns
 *   One file, `slug/slug.epub`, the value of which is bytes; the same for the same input.
 *
 * Throws when the style sheet is missing or when two files would have the same name.
 *
 * Source: EPUB 3.3 (https://www.w3.org/TR/epub-33/).
 */
export async function renderEpub(
  complete: Publication,
  options: RenderOptions,
  pageStarts: readonly PageStart[] = []
): Promise<VFile[]> {
  const publication = publicationFor(withPageBreaks(complete, pageStarts), 'screen')
  const { slug } = publication
  const places = locations(publication, pageStarts)
  const files = epubFiles(publication, places, options)
  const packageXml = packageDocument(publication, files, places, options)
  const value = await pack(packageXml, files, options.modified)
  return [new VFile({ path: `${slug}/${slug}.epub`, value })]
}

/** In the order of the manifest: navigation, documents as in the spine, what they use. */
function epubFiles(
  publication: Publication,
  places: Locations,
  options: RenderOptions
): EpubFile[] {
  const documents = publication.spine
    .filter(({ role }) => role !== 'inhoud')
    .map((section) => contentDocument(section, publication, places))
  const fonts = drawingFonts(textsOf(publication), options.styles.fonts)
  return [
    navigationDocument(publication, places),
    ...documents,
    ncx(publication, places),
    styleSheet(options.styles, fonts),
    ...fonts.map(fontFile),
    ...images(publication, places)
  ]
}

function styleSheet({ sheets }: Styles, fonts: readonly Font[]): EpubFile {
  const sheet = sheets.get(styleSheetName)
  if (sheet === undefined) throw new Error(`No style sheet \`${styleSheetName}\``)
  const value = [...fonts.map(fontFace), sheet].join('\n')
  return { name: styleSheetName, mediaType: 'text/css', value, properties: [] }
}

/** By path, so that the order in which they were read does not matter. */
function images({ resources }: Publication, places: Locations): EpubFile[] {
  const paths = [...resources.keys()].sort()
  return paths.flatMap((path) => {
    const resource = resources.get(path)
    const name = places.images.get(path)
    if (resource === undefined || name === undefined) return []
    return [
      { name, mediaType: resource.mediaType, value: resource.bytes, properties: [] }
    ]
  })
}
