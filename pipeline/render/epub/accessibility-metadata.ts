/** The accessibility metadata of the package document. */
import type { Element } from 'xast'
import { x } from 'xastscript'
import type { Publication } from '../../model/publication.ts'
import {
  type AccessibilityFacts,
  accessibilityFacts
} from '../accessibility/accessibility-facts.ts'
import { accessibilityFaults } from '../accessibility/accessibility-faults.ts'
import { accessibilityProperties } from '../accessibility/accessibility-properties.ts'
import { accessibilitySummaries } from '../accessibility/accessibility-summary.ts'
import type { PageStart } from '../page-start.ts'

/** Exactly so, or nobody knows it: EPUB Accessibility 1.1, 5.2.2. */
export const conformance = 'EPUB Accessibility 1.1 - WCAG 2.2 Level AA'

/**
 * Facts about this publication, in a fixed order, then the claim.
 *
 * @returns
 *   `dcterms:conformsTo` with `a11y:certifiedBy` only when somebody states that the publication
 *   keeps WCAG. Throws when the checks of the build say otherwise: the rules of the manuscript
 *   should have found that.
 *
 * Source: EPUB Accessibility 1.1, 3.2 and 5 (https://www.w3.org/TR/epub-a11y-11/).
 */
export function accessibilityMetadata(
  publication: Publication,
  pageStarts: readonly PageStart[]
): Element[] {
  const facts = accessibilityFacts(publication, pageStarts)
  const properties = Object.entries(accessibilityProperties(facts))
  const summaries = accessibilitySummaries(facts, publication.metadata.language)
  return [
    ...properties.flatMap(([name, values]) =>
      values.map((value) => x('meta', { property: `schema:${name}` }, value))
    ),
    ...[...summaries].map(([language, text]) => {
      const attributes = { property: 'schema:accessibilitySummary', 'xml:lang': language }
      return x('meta', attributes, text)
    }),
    ...claim(publication, facts)
  ]
}

function claim(publication: Publication, facts: AccessibilityFacts): Element[] {
  const { statement } = facts
  if (!statement) return []
  const faults = accessibilityFaults(publication, facts)
  if (faults.length > 0)
    throw new Error(`No ground for \`${conformance}\`:\n${faults.join('\n')}`)
  const { certifiedBy, report } = statement
  const by = { id: 'certifier', refines: '#conformance', property: 'a11y:certifiedBy' }
  const link = { refines: '#certifier', rel: 'a11y:certifierReport', href: report }
  return [
    x('meta', { id: 'conformance', property: 'dcterms:conformsTo' }, conformance),
    x('meta', by, certifiedBy),
    ...(report === undefined ? [] : [x('link', link)])
  ]
}
