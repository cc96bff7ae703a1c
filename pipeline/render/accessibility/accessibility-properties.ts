/** The accessibility metadata in the words of schema.org: for the package document, the landing page and the records. */
import type { AccessibilityFacts } from './accessibility-facts.ts'

export type AccessibilityProperties = {
  readonly accessMode: readonly string[]
  /** Each is a set of modes, with commas between them, that is enough to read everything. */
  readonly accessModeSufficient: readonly string[]
  readonly accessibilityFeature: readonly string[]
  readonly accessibilityHazard: readonly string[]
}

/**
 * @returns
 *   `visual` only when there is something to see; `textual` is sufficient, and `alternativeText` a
 *   feature, only when all of that has a text alternative; each further feature only when it is
 *   there.
 *
 * Sources: EPUB Accessibility 1.1, 3.2 (https://www.w3.org/TR/epub-a11y-11/#sec-disc-package),
 * Schema.org Accessibility Properties for Discoverability Vocabulary
 * (https://www.w3.org/2021/a11y-discov-vocab/latest/).
 */
export function accessibilityProperties(
  facts: AccessibilityFacts
): AccessibilityProperties {
  const { informative, decorative } = facts.images
  const isVisual = informative + decorative > 0
  return {
    accessMode: isVisual ? ['textual', 'visual'] : ['textual'],
    accessModeSufficient: [
      ...(isAllDescribed(facts) ? ['textual'] : []),
      ...(isVisual ? ['textual,visual'] : [])
    ],
    accessibilityFeature: Object.entries(features(facts))
      .filter(([, isThere]) => isThere)
      .map(([name]) => name),
    accessibilityHazard: hazards(facts)
  }
}

/** Whether everything that is to be seen can be read too. */
export function isAllDescribed(facts: AccessibilityFacts): boolean {
  const { images, formulas, describedFormulas } = facts
  return images.described === images.informative && describedFormulas === formulas
}

function features(facts: AccessibilityFacts): Record<string, boolean> {
  const { images, formulas, describedFormulas } = facts
  return {
    structuralNavigation: facts.hasHeadings,
    tableOfContents: facts.hasContents,
    readingOrder: true,
    displayTransformability: true,
    ARIA: true,
    alternativeText: images.informative > 0 && images.described === images.informative,
    longDescription: facts.longDescriptions + facts.dataTables > 0,
    MathML: formulas > 0,
    describedMath: formulas > 0 && describedFormulas === formulas,
    index: facts.hasIndex,
    pageBreakMarkers: facts.hasPages,
    pageNavigation: facts.hasPages
  }
}

/** There is no sound and no script; whether a moving image flashes, nobody has measured. */
function hazards({ movingImages }: AccessibilityFacts): string[] {
  if (movingImages === 0) return ['none']
  return ['noSoundHazard', 'unknownFlashingHazard', 'unknownMotionSimulationHazard']
}
