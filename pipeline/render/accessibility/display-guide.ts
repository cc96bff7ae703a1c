/** What a reader is told of the accessibility before taking a file: the facts as Dutch statements. */
import type { Standards } from '../standards.ts'
import type { AccessibilityFacts } from './accessibility-facts.ts'
import { isAllDescribed } from './accessibility-properties.ts'

export type DisplayPart = {
  readonly title: string
  readonly statements: readonly string[]
}

/** A form in which this build has the publication. */
export type DisplayedForm = {
  readonly kind: 'pdf' | 'epub' | 'html'
  readonly conformsTo: Standards
}

/**
 * @returns
 *   The parts in the order of the guide. The first two are always there, and say so when nothing is
 *   known; another is left out when it has nothing to say. Nothing negative is said of what was not
 *   measured.
 *
 * Source: Accessibility Metadata Display Guide for Digital Publications 2.0, 3 (Publishing
 * Community Group, 22 April 2025). It has no Dutch translation; the words are ours.
 */
export function displayGuide(
  facts: AccessibilityFacts,
  forms: readonly DisplayedForm[]
): DisplayPart[] {
  const summary = facts.statement?.summary
  const parts = [
    { title: 'Manieren van lezen', statements: waysOfReading(facts, forms) },
    { title: 'Standaarden', statements: conformance(facts, forms) },
    { title: 'Navigatie', statements: navigation(facts) },
    { title: 'Figuren, grafieken en formules', statements: richContent(facts) },
    { title: 'Gevaren', statements: hazards(facts) },
    // The rest of the summary that a file carries is made of the other parts.
    { title: 'Samenvatting', statements: summary === undefined ? [] : [summary] },
    { title: 'Verder', statements: additional(facts, forms) }
  ]
  return parts.filter(({ statements }) => statements.length > 0)
}

/** Guide, 3.1: `displayTransformability`, and `textual` as a sufficient mode of its own. */
function waysOfReading(
  facts: AccessibilityFacts,
  forms: readonly DisplayedForm[]
): string[] {
  const flowing = forms.filter(({ kind }) => kind !== 'pdf').map(nameOf)
  const { informative, described } = facts.images
  return [
    ...(flowing.length === 0
      ? []
      : [`Letters, ruimte en kleuren zijn aan te passen in ${listed(flowing)}.`]),
    ...(forms.some(({ kind }) => kind === 'pdf')
      ? ['In de pdf ligt de opmaak vast.']
      : []),
    isAllDescribed(facts)
      ? 'Alles is te lezen met een voorleesstem of een brailleleesregel.'
      : 'Niet alles is te lezen met een voorleesstem of een brailleleesregel.',
    ...(informative > 0 && described === informative
      ? ['Afbeeldingen hebben een tekstalternatief.']
      : [])
  ]
}

/** Guide, 3.2; the standards of the files themselves stand with it. */
function conformance(
  { statement }: AccessibilityFacts,
  forms: readonly DisplayedForm[]
): string[] {
  const own = forms.filter(({ conformsTo }) => conformsTo.length > 0)
  return [
    statement
      ? `Voldoet aan WCAG 2.2, niveau AA, volgens ${statement.certifiedBy}.`
      : 'Over WCAG is geen informatie beschikbaar.',
    ...own.map((form) => `${capital(nameOf(form))}: ${form.conformsTo.join(', ')}.`)
  ]
}

/** Guide, 3.3. */
function navigation(facts: AccessibilityFacts): string[] {
  return [
    ...(facts.hasContents ? ['Inhoudsopgave met links.'] : []),
    ...(facts.hasIndex ? ['Register met links.'] : []),
    ...(facts.hasHeadings ? ['Koppen, om langs te lopen.'] : []),
    ...(facts.hasPages ? ['Paginanummers van de pdf, om naartoe te gaan.'] : [])
  ]
}

/** Guide, 3.4. */
function richContent(facts: AccessibilityFacts): string[] {
  const { longDescriptions, dataTables, formulas, describedFormulas } = facts
  return [
    ...(longDescriptions > 0
      ? [`Uitgebreide beschrijving bij ${counted(longDescriptions, 'afbeelding')}.`]
      : []),
    ...(dataTables > 0
      ? [`De gegevens als tabel bij ${counted(dataTables, 'grafiek')}.`]
      : []),
    ...(formulas > 0 ? ['Formules als MathML.'] : []),
    ...(formulas > 0 && describedFormulas === formulas
      ? ['Formules hebben een tekstalternatief.']
      : [])
  ]
}

/** Guide, 3.5. */
function hazards({ movingImages }: AccessibilityFacts): string[] {
  return movingImages === 0
    ? ['Geen: er is geen geluid, en niets flitst of beweegt.']
    : ['Er is geen geluid. Of de bewegende beelden flitsen, is niet bekend.']
}

/** Guide, 3.8: `ARIA`, `pageBreakMarkers`, `taggedPDF`. */
function additional(
  facts: AccessibilityFacts,
  forms: readonly DisplayedForm[]
): string[] {
  const isTagged = forms.some(({ conformsTo }) => conformsTo.includes('PDF/UA-1'))
  return [
    'Onderdelen hebben een rol die hulpsoftware kan melden (ARIA).',
    ...(facts.hasPages ? ['Waar een pagina van de pdf begint, is aangegeven.'] : []),
    ...(isTagged ? ['De pdf heeft labels voor hulpsoftware (tagged pdf).'] : [])
  ]
}

function nameOf({ kind }: DisplayedForm): string {
  return { pdf: 'de pdf', epub: 'de EPUB', html: 'de leeseditie' }[kind]
}

/** Three forms at most, of which two flow. */
function listed(names: readonly string[]): string {
  return names.join(' en in ')
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}

function counted(count: number, noun: 'afbeelding' | 'grafiek'): string {
  return `${count} ${noun}${count === 1 ? '' : 'en'}`
}
