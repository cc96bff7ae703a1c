/**
 * What is no part of the text becomes an artifact (ISO 32000-1, 14.8.2.2): backgrounds and
 * rules, running heads and page numbers, repeated table heads, decoration. That is the whole
 * list: other text without a tag would be lost to a reader who does not see, and is a fault.
 */
import { paintingOf, type Stretch } from './content-stream.ts'
import type { PageLabel } from '../page-label.ts'
import type { TextOf } from './font-texts.ts'
import { marginText, shownLetters } from './margin-text.ts'
import { type PageContent, writeStream } from './page-contents.ts'
import type { PdfObjects } from './pdf-objects.ts'
import { contentKey } from './structure.ts'
import {
  type ArtifactProperties,
  type UntaggedPainting,
  withArtifacts
} from './untagged-painting.ts'

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
  readonly textOf: TextOf
  /** All content that the structure tree has: `contentKey` → type of its element. */
  readonly tagged: ReadonlyMap<string, string>
  /** `contentKey` of text that may be left out: heads of tables on later pages. */
  readonly repeated: ReadonlySet<string>
  readonly expected: ExpectedArtifacts
  readonly labelOf: PageLabel
}

/** Throws, with page and text, for text or an image that is on no list. */
export function writeArtifacts(objects: PdfObjects, request: ArtifactRequest): void {
  const { contents, textOf } = request
  const expected = expectation(request)
  for (const content of contents) {
    const untagged: UntaggedPainting[] = []
    const written = content.stretches.flatMap((stretch) => {
      const { mcid, operators } = stretch
      if (mcid !== undefined)
        return [tagOf(stretch, content, request), operators, 'EMC\n']
      const artifacts = withArtifacts(operators, (text) =>
        expected.propertiesOf(
          shownLetters(textOf({ operators: text }, content.resources)),
          content.page
        )
      )
      untagged.push(...artifacts.paintings)
      return artifacts.operators
    })
    checkPaintings(untagged, content.page, expected, (painting) =>
      textOf(painting, content.resources)
    )
    writeStream(objects, content.stream, written)
  }
}

/** The operator with which the content begins. */
function tagOf(
  stretch: Stretch,
  { owner, page }: PageContent,
  { tagged, repeated }: ArtifactRequest
): string {
  const { mcid = 0, actualText } = stretch
  const key = contentKey({ owner, mcid })
  const type = tagged.get(key)
  if (type !== undefined && actualText !== undefined)
    return `/Span <</MCID ${mcid}\n/ActualText <FEFF${actualText}>>>BDC\n`
  if (type !== undefined) return `/${type} <</MCID ${mcid}>>BDC\n`
  if (repeated.has(key)) return '/Artifact <</Type /Pagination>>BDC\n'
  if (paintingOf(stretch) === 'drawing') return '/Artifact <</Type /Layout>>BDC\n'
  throw new Error(
    `Page ${page ?? '?'} has content ${mcid} that is not in the structure tree`
  )
}

const header = '/Type /Pagination\n/Subtype /Header\n/Attached [/Top]'
const footer = '/Type /Pagination\n/Subtype /Footer\n/Attached [/Bottom]'

type Expectation = {
  readonly hasDecorations: boolean
  readonly isDecoration: (text: string) => boolean
  /** Running heads and page numbers say that they are (ISO 14289-1, 7.8). */
  readonly propertiesOf: (text: string, page: number | undefined) => ArtifactProperties
  /** Whether texts may stand in the margins of a page. */
  readonly areInMargins: (
    plain: readonly string[],
    decoration: readonly string[],
    page: number | undefined
  ) => boolean
}

function expectation({ expected, labelOf }: ArtifactRequest): Expectation {
  const isMarginText = marginText(expected.runningHeads)
  const decorations = expected.decorations.map(shownLetters)
  const isDecoration = (text: string): boolean =>
    decorations.some((decoration) => decoration.includes(text))
  return {
    hasDecorations: expected.hasDecorations,
    isDecoration,
    propertiesOf(text, page) {
      if (page !== undefined && text === labelOf(page)) return footer
      return text === '' || isDecoration(text) ? '/Type /Layout' : header
    },
    areInMargins: (plain, decoration, page) =>
      isMarginText(plain, decoration, page === undefined ? '' : labelOf(page))
  }
}

function checkPaintings(
  paintings: readonly UntaggedPainting[],
  page: number | undefined,
  { hasDecorations, isDecoration, areInMargins }: Expectation,
  textOf: (painting: UntaggedPainting) => string
): void {
  const hasImage = paintings.some(({ kind }) => kind === 'image')
  if (hasImage && !hasDecorations)
    throw new Error(`Page ${page ?? '?'} has an image without a tag`)
  const texts = paintings
    .filter(({ kind }) => kind === 'text')
    .map((painting) => shownLetters(textOf(painting)))
    .filter((text) => text !== '')
  const plain = texts.filter((text) => !isDecoration(text))
  if (plain.length === 0) return
  // A page number may be in a decoration as well.
  const decoration = texts.filter(isDecoration)
  if (!areInMargins(plain, decoration, page))
    throw new Error(`Page ${page ?? '?'} has text without a tag: ${plain.join('')}`)
}
