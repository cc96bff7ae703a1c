/** The accessibility of a publication on its landing page: for people, and as schema.org has it. */
import type { Element } from 'hast'
import { h } from 'hastscript'
import { publicationFor } from '../../model/medium.ts'
import type { RenderOptions } from '../../options.ts'
import {
  type AccessibilityFacts,
  accessibilityFacts
} from '../accessibility/accessibility-facts.ts'
import { accessibilityProperties } from '../accessibility/accessibility-properties.ts'
import { accessibilitySummaries } from '../accessibility/accessibility-summary.ts'
import { displayGuide, type DisplayedForm } from '../accessibility/display-guide.ts'
import type { CatalogueEntry } from './catalogue-entry.ts'
import { downloadFiles } from './downloads.ts'
import { landingSection } from './landing-section.ts'

/** Section “Toegankelijkheid”: what this build has measured, and the report of who judged it. */
export function accessibilitySection(
  entry: CatalogueEntry,
  options: RenderOptions
): Element {
  const facts = factsOf(entry)
  const { statement } = facts
  const parts = displayGuide(facts, displayedForms(entry, options)).map(
    ({ title, statements }) =>
      h('div', [h('dt', title), ...statements.map((statement) => h('dd', statement))])
  )
  return landingSection('toegankelijkheid', 'Toegankelijkheid', [
    h('dl', { className: ['accessibility'] }, parts),
    ...(statement?.report === undefined
      ? []
      : [
          h('p', [
            h('a', { href: statement.report }, 'Rapport van de beoordeling'),
            ` door ${statement.certifiedBy}`
          ])
        ])
  ])
}

/** Properties of schema.org; the values are those that the EPUB carries. */
export function accessibilityOf(entry: CatalogueEntry) {
  const facts = factsOf(entry)
  const { language } = entry.publication.metadata
  const { accessMode, accessModeSufficient, ...others } = accessibilityProperties(facts)
  const [summary] = accessibilitySummaries(facts, language).values()
  return {
    accessMode: [...accessMode],
    accessModeSufficient: accessModeSufficient.map((modes) => ({
      '@type': 'ItemList' as const,
      itemListElement: modes.split(',')
    })),
    accessibilityFeature: [...others.accessibilityFeature],
    accessibilityHazard: [...others.accessibilityHazard],
    ...(summary !== undefined && { accessibilitySummary: summary })
  }
}

function factsOf({ publication, pageStarts }: CatalogueEntry): AccessibilityFacts {
  return accessibilityFacts(publicationFor(publication, 'screen'), pageStarts)
}

function displayedForms(entry: CatalogueEntry, options: RenderOptions): DisplayedForm[] {
  const files = downloadFiles(entry, options).flatMap(({ format, conformsTo }) =>
    format === 'pdf' || format === 'epub' ? [{ kind: format, conformsTo }] : []
  )
  return options.formats.has('html')
    ? [...files, { kind: 'html', conformsTo: [] }]
    : files
}
