/** What the publication has for readers who do not see, hear or hold it as others do: counted in what was made. */
import type { Nodes } from 'hast'
import { visit } from 'unist-util-visit'
import type { Publication } from '../../model/publication.ts'
import type { AccessibilityStatement } from '../../read/publication-metadata.ts'
import { isMoving } from '../../resolve/moving-image.ts'
import { hasClass } from '../has-class.ts'
import type { PageStart } from '../page-start.ts'
import { type ImageFacts, imageFacts } from './image-facts.ts'
import { textsOf } from './texts.ts'

export type AccessibilityFacts = {
  readonly images: ImageFacts
  /** Images with a long description that can be opened. */
  readonly longDescriptions: number
  /** Charts with their data as a table. */
  readonly dataTables: number
  readonly formulas: number
  /** How many of the formulas have a text alternative. */
  readonly describedFormulas: number
  /** Images that move. */
  readonly movingImages: number
  readonly hasHeadings: boolean
  readonly hasContents: boolean
  readonly hasIndex: boolean
  /** Whether the pages of the PDF are marked. */
  readonly hasPages: boolean
  readonly statement: AccessibilityStatement | undefined
}

/**
 * @param publication
 *   As the medium shows it.
 * @param pageStarts
 *   Empty when the build has no PDF.
 */
export function accessibilityFacts(
  publication: Publication,
  pageStarts: readonly PageStart[]
): AccessibilityFacts {
  const { spine, contents, index, metadata, resources } = publication
  const texts = textsOf(publication)
  return {
    images: imageFacts(texts, publication.cover !== undefined),
    ...countsIn(texts),
    movingImages: [...resources.values()].filter(isMoving).length,
    hasHeadings: spine.length > 0,
    hasContents: contents.length > 0,
    hasIndex: index.length > 0 && spine.some(({ role }) => role === 'register'),
    hasPages: pageStarts.length > 0,
    statement: metadata.accessibility
  }
}

type Counts = Pick<
  AccessibilityFacts,
  'longDescriptions' | 'dataTables' | 'formulas' | 'describedFormulas'
>

function countsIn(texts: readonly Nodes[]): Counts {
  const counts = { longDescriptions: 0, dataTables: 0, formulas: 0, describedFormulas: 0 }
  for (const text of texts) {
    visit(text, 'element', (element) => {
      if (hasClass(element, 'description')) counts.longDescriptions++
      if (hasClass(element, 'chart-data')) counts.dataTables++
      if (element.tagName !== 'math') return
      counts.formulas++
      if (isDescribedFormula(element.properties)) counts.describedFormulas++
    })
  }
  return counts
}

/** Source: MathML Core, 2.1.6; `alttext`, and `aria-label` where that is used instead. */
export function isDescribedFormula({
  alttext,
  altText,
  ariaLabel
}: Readonly<Record<string, unknown>>): boolean {
  return [alttext, altText, ariaLabel].some(
    (name) => typeof name === 'string' && name.trim() !== ''
  )
}
