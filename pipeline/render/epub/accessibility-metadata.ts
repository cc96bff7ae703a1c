/** The accessibility metadata: facts about this publication, computed from its content. */
import type { Publication } from '../../model/publication.ts'
import type { ImageFacts } from './image-facts.ts'
import { imageFacts } from './image-facts.ts'

/**
 * Compute the schema.org properties of the package document.
 *
 * @returns
 *   Name and value, in a fixed order. `visual` only when there is something to see; `textual`
 *   is sufficient, and `alternativeText` a feature, only when all of that has a text
 *   alternative.
 *
 * Sources: EPUB Accessibility 1.1, 3.2 (https://www.w3.org/TR/epub-a11y-11/#sec-disc-package),
 * Schema.org Accessibility Properties for Discoverability Vocabulary
 * (https://www.w3.org/2021/a11y-discov-vocab/latest/).
 */
export function accessibilityMetadata(publication: Publication): [string, string][] {
  const facts = imageFacts(publication)
  const isVisual = facts.informative + facts.decorative > 0
  const isDescribed = facts.described === facts.informative
  const properties = {
    accessMode: isVisual ? ['textual', 'visual'] : ['textual'],
    accessModeSufficient: [
      ...(isDescribed ? ['textual'] : []),
      ...(isVisual ? ['textual,visual'] : [])
    ],
    accessibilityFeature: [
      'structuralNavigation',
      'tableOfContents',
      'readingOrder',
      'displayTransformability',
      'ARIA',
      ...(facts.informative > 0 && isDescribed ? ['alternativeText'] : [])
    ],
    accessibilityHazard: ['none'],
    accessibilitySummary: [accessibilitySummary(facts)]
  }
  return Object.entries(properties).flatMap(([name, values]) =>
    values.map((value): [string, string] => [`schema:${name}`, value])
  )
}

function accessibilitySummary(facts: ImageFacts): string {
  return (
    'Deze publicatie heeft een inhoudsopgave, koppen en een vaste leesvolgorde; ' +
    'lettertype, lettergrootte en kleuren zijn aan te passen. ' +
    imageSentence(facts)
  )
}

function imageSentence({ informative, described, decorative }: ImageFacts): string {
  if (informative + decorative === 0) return 'Er zijn geen afbeeldingen.'
  if (informative === 0) return 'De afbeeldingen zijn alleen versiering.'
  if (described < informative)
    return `Van de ${informative} afbeeldingen hebben er ${described} een tekstalternatief.`
  if (informative === 1) return 'De afbeelding heeft een tekstalternatief.'
  return `Alle afbeeldingen (${informative}) hebben een tekstalternatief.`
}
