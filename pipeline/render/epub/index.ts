/**
 * The EPUB: a publication goes in, one file comes out. Each section becomes a content
 * document; the navigation document, the NCX and the package document list them; the packager
 * puts all into the container.
 */
import { VFile } from 'vfile'
import { publicationFor } from '../../model/medium.ts'
import type { Publication } from '../../model/publication.ts'
import type { Font, MathStyles, RenderOptions, Styles } from '../../options.ts'
import { textsOf } from '../accessibility/texts.ts'
import type { CoverImage } from '../cover-image.ts'
import { withPageBreaks } from '../page-breaks.ts'
import type { PageStart } from '../page-start.ts'
import { fontFace, fontUrl } from '../web/font-face.ts'
import { conformance } from './accessibility-metadata.ts'
import { contentDocument } from './content-document.ts'
import { coverDocument, coverFile } from './cover-document.ts'
import { drawingFonts, fontFile } from './drawing-fonts.ts'
import type { EpubFile } from './epub-file.ts'
import { styleSheetName } from './epub-file.ts'
import type { Locations } from './locations.ts'
import { locations } from './locations.ts'
import { navigationDocument } from './navigation-document.ts'
import { ncx } from './ncx.ts'
import { pack } from './pack.ts'
import { packageDocument } from './package-document.ts'

/** What the PDF of the same build, or its press, gives the book. */
export type EpubParts = {
  /** For a publication that has one. */
  readonly cover?: CoverImage | undefined
  /** Where each page of the PDF begins; none without a PDF. */
  readonly pageStarts?: readonly PageStart[]
}

/**
 * Render a publication as EPUB 3.3.
 *
 * @param options
 *   `modified`: date of the publication in its metadata, and of every file in the archive;
 *   `styles`: `epub.css`, and the fonts that drawings are set in.
 * @returns
 *   One file, `slug/slug.epub`, the value of which is bytes; the same for the same input. Its
 *   `data.conformsTo` says what it claims.
 *
 * Throws when the style sheet is missing or when two files would have the same name.
 *
 * Source: EPUB 3.3 (https://www.w3.org/TR/epub-33/).
 */
export async function renderEpub(
  complete: Publication,
  options: RenderOptions,
  { cover, pageStarts = [] }: EpubParts = {}
): Promise<VFile[]> {
  const publication = publicationFor(withPageBreaks(complete, pageStarts), 'screen')
  const { slug } = publication
  const places = locations(publication, pageStarts)
  const files = epubFiles(publication, places, options, cover)
  const packageXml = packageDocument(publication, files, places, options)
  const value = await pack(packageXml, files, options.modified)
  const { accessibility } = publication.metadata
  // The package document has been made, and with it the claim has been found to be supported.
  const conformsTo = ['EPUB 3.3', ...(accessibility ? [conformance] : [])]
  return [new VFile({ path: `${slug}/${slug}.epub`, value, data: { conformsTo } })]
}

/** In the order of the manifest: navigation, documents as in the spine, what they use. */
function epubFiles(
  publication: Publication,
  places: Locations,
  options: RenderOptions,
  cover: CoverImage | undefined
): EpubFile[] {
  const { language } = publication.metadata
  const documents = publication.spine
    .filter(({ role }) => role !== 'inhoud')
    .map((section) =>
      section.role === 'omslag' && cover
        ? coverDocument(section, cover, language, places)
        : contentDocument(section, publication, places)
    )
  const navigation = navigationDocument(publication, places)
  const hasMath = [navigation, ...documents].some(({ properties }) =>
    properties.includes('mathml')
  )
  const math = hasMath ? options.styles.math : undefined
  const fonts = drawingFonts(textsOf(publication), options.styles.fonts)
  return [
    navigation,
    ...documents,
    ncx(publication, places),
    styleSheet(options.styles, math, fonts),
    ...(cover ? [coverFile(cover)] : []),
    ...(math ? [fontFile(math.font)] : []),
    ...fonts.map(fontFile),
    ...images(publication, places)
  ]
}

function styleSheet(
  { sheets }: Styles,
  math: MathStyles | undefined,
  fonts: readonly Font[]
): EpubFile {
  const text = sheets.get(styleSheetName)
  if (text === undefined) throw new Error(`No style sheet \`${styleSheetName}\``)
  const faces = [...fonts, ...(math ? [math.font] : [])].map((font) =>
    fontFace(font, fontUrl(font), 'swap')
  )
  const value = [...faces, ...(math ? [math.sheet] : []), text].join('\n')
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
