/**
 * What is no part of the text becomes an artifact (ISO 32000-1, 14.8.2.2): backgrounds and
 * rules, running heads and page numbers, repeated table heads, decoration. That is the whole
 * list: other text without a tag would be lost to a reader who does not see, and is a fault.
 */
import type { PDFDocument } from '@cantoo/pdf-lib'
import { paintingOf, type Stretch } from './content-stream.ts'
import type { PageLabel } from '../page-label.ts'
import { fontTexts } from './font-texts.ts'
import { type PageContent, writeStream } from './page-contents.ts'
import { contentKey } from './structure.ts'
import { type UntaggedPainting, withArtifacts } from './untagged-painting.ts'

/** What may be painted without a tag. */
export type ExpectedArtifacts = {
  /** Texts above a page. */
  readonly runningHeads: readonly string[]
  /** Texts that stand in decorations. */
  readonly decorations: readonly string[]
  /** Whether an image may be decoration. */
  readonly hasDecorations: boolean
}

export type ArtifactRequest = {
  readonly contents: readonly PageContent[]
  /** All content that the structure tree has: `contentKey` → type of its element. */
  readonly tagged: ReadonlyMap<string, string>
  /** `contentKey` of text that may be left out: heads of tables on later pages. */
  readonly repeated: ReadonlySet<string>
  readonly expected: ExpectedArtifacts
  readonly labelOf: PageLabel
}

/**
 * Throws, with page and text, for text or an image that is on no list.
 *
 * @returns
 *   Waits for the streams: they are compressed by other threads.
 */
export function writeArtifacts(
  document: PDFDocument,
  request: ArtifactRequest
): Promise<unknown> {
  const textOf = fontTexts(document)
  const writing: Promise<void>[] = []
  for (const content of request.contents) {
    const untagged: UntaggedPainting[] = []
    const written = content.stretches.map((stretch) => {
      if (stretch.mcid !== undefined) return markedContent(stretch, content, request)
      const { operators, paintings } = withArtifacts(stretch.operators)
      untagged.push(...paintings)
      return operators
    })
    checkPaintings(untagged, content, request, (painting) =>
      textOf(painting, content.resources)
    )
    writing.push(writeStream(document, content.stream, written.join('')))
  }
  return Promise.all(writing)
}

function markedContent(
  stretch: Stretch,
  { owner, page }: PageContent,
  { tagged, repeated }: ArtifactRequest
): string {
  const { mcid = 0, operators } = stretch
  const key = contentKey({ owner, mcid })
  const type = tagged.get(key)
  if (type !== undefined) return `/${type} <</MCID ${mcid}>>BDC\n${operators}EMC\n`
  if (repeated.has(key)) return `/Artifact <</Type /Pagination>>BDC\n${operators}EMC\n`
  if (paintingOf(stretch) === 'drawing')
    return `/Artifact <</Type /Layout>>BDC\n${operators}EMC\n`
  throw new Error(
    `Page ${page ?? '?'} has content ${mcid} that is not in the structure tree`
  )
}

function checkPaintings(
  paintings: readonly UntaggedPainting[],
  { page }: PageContent,
  { expected, labelOf }: ArtifactRequest,
  textOf: (painting: UntaggedPainting) => string
): void {
  const { runningHeads, decorations, hasDecorations } = expected
  const texts: string[] = []
  for (const painting of paintings) {
    if (painting.kind === 'image' && !hasDecorations)
      throw new Error(`Page ${page ?? '?'} has an image without a tag`)
    if (painting.kind !== 'text') continue
    const text = withoutSpace(textOf(painting))
    if (!decorations.some((decoration) => withoutSpace(decoration).includes(text)))
      texts.push(text)
  }
  const text = texts.join('')
  const label = page === undefined ? '' : labelOf(page)
  const margins = ['', ...runningHeads].map((head) => withoutSpace(head) + label)
  if (text !== '' && !margins.includes(text))
    throw new Error(`Page ${page ?? '?'} has text without a tag: ${text}`)
}

/** A head may be broken over lines, and a space is no glyph there. */
function withoutSpace(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/g, '')
}
