/** The accessibility of the publication in sentences, made from the facts. */
import type { AccessibilityFacts } from './accessibility-facts.ts'

/**
 * @param language
 *   Of the publication, in which the editor’s own sentences are.
 * @returns
 *   A summary for each language, by its code: `nl`, `en`, and that of the editor’s own sentences
 *   when it is another.
 */
export function accessibilitySummaries(
  facts: AccessibilityFacts,
  language: string
): ReadonlyMap<string, string> {
  const summaries = new Map(
    Object.entries(phrases).map(([code, words]) => [code, summary(facts, words)])
  )
  const own = facts.statement?.summary
  if (own === undefined) return summaries
  const code = language.split('-')[0]?.toLowerCase() ?? language
  const before = summaries.get(code)
  return summaries.set(code, before === undefined ? own : `${before} ${own}`)
}

function summary(facts: AccessibilityFacts, words: Phrases): string {
  const { longDescriptions, dataTables, formulas, describedFormulas } = facts
  const sentences = [
    facts.hasContents ? words.contents : words.noContents,
    words.display,
    imageSentence(facts, words),
    ...(longDescriptions > 0 ? [words.longDescriptions(longDescriptions)] : []),
    ...(dataTables > 0 ? [words.dataTables(dataTables)] : []),
    ...(formulas > 0 ? [words.formulas(formulas, describedFormulas)] : []),
    ...(facts.hasIndex ? [words.index] : []),
    ...(facts.hasPages ? [words.pages] : []),
    facts.movingImages > 0 ? words.moving(facts.movingImages) : words.still,
    ...(facts.statement ? [words.certified(facts.statement.certifiedBy)] : [])
  ]
  return sentences.join(' ')
}

function imageSentence({ images }: AccessibilityFacts, words: Phrases): string {
  const { informative, described, decorative } = images
  if (informative + decorative === 0) return words.noImages
  if (informative === 0) return words.decoration
  return words.images(informative, described)
}

type Phrases = {
  readonly contents: string
  readonly noContents: string
  readonly display: string
  readonly noImages: string
  readonly decoration: string
  readonly images: (count: number, described: number) => string
  readonly longDescriptions: (count: number) => string
  readonly dataTables: (count: number) => string
  readonly formulas: (count: number, described: number) => string
  readonly index: string
  readonly pages: string
  readonly still: string
  readonly moving: (count: number) => string
  readonly certified: (name: string) => string
}

const phrases: Readonly<Record<'nl' | 'en', Phrases>> = {
  nl: {
    contents:
      'Deze publicatie heeft een inhoudsopgave, koppen en een vaste leesvolgorde.',
    noContents: 'Deze publicatie heeft koppen en een vaste leesvolgorde.',
    display: 'Lettertype, lettergrootte en kleuren zijn aan te passen.',
    noImages: 'Er zijn geen afbeeldingen.',
    decoration: 'De afbeeldingen zijn alleen versiering.',
    images: (count, described) => {
      if (described < count)
        return `Van de ${count} afbeeldingen hebben er ${described} een tekstalternatief.`
      return count === 1
        ? 'De afbeelding heeft een tekstalternatief.'
        : `Alle afbeeldingen (${count}) hebben een tekstalternatief.`
    },
    longDescriptions: (count) =>
      count === 1
        ? 'Eén afbeelding heeft ook een uitgebreide beschrijving.'
        : `${count} afbeeldingen hebben ook een uitgebreide beschrijving.`,
    dataTables: (count) =>
      count === 1
        ? 'Bij de grafiek staan de gegevens als tabel.'
        : `Bij de grafieken (${count}) staan de gegevens als tabel.`,
    formulas: (count, described) =>
      described < count
        ? `Formules zijn MathML; van de ${count} hebben er ${described} een tekstalternatief.`
        : 'Formules zijn MathML met een tekstalternatief.',
    index: 'Er is een register met links.',
    pages: 'De bladzijden van de pdf zijn aangegeven en op te zoeken.',
    still: 'Er is geen geluid en niets beweegt of flitst.',
    moving: (count) =>
      count === 1
        ? 'Er is geen geluid; één afbeelding beweegt.'
        : `Er is geen geluid; ${count} afbeeldingen bewegen.`,
    certified: (name) => `De toegankelijkheid is beoordeeld door ${name}.`
  },
  en: {
    contents:
      'This publication has a table of contents, headings and a fixed reading order.',
    noContents: 'This publication has headings and a fixed reading order.',
    display: 'Typeface, type size and colours can be changed.',
    noImages: 'There are no images.',
    decoration: 'The images are decoration only.',
    images: (count, described) => {
      if (described < count)
        return `Of the ${count} images, ${described} have a text alternative.`
      return count === 1
        ? 'The image has a text alternative.'
        : `All images (${count}) have a text alternative.`
    },
    longDescriptions: (count) =>
      count === 1
        ? 'One image has a long description as well.'
        : `${count} images have a long description as well.`,
    dataTables: (count) =>
      count === 1
        ? 'The data of the chart are given as a table.'
        : `The data of the charts (${count}) are given as tables.`,
    formulas: (count, described) =>
      described < count
        ? `Formulas are MathML; of the ${count}, ${described} have a text alternative.`
        : 'Formulas are MathML with a text alternative.',
    index: 'There is an index with links.',
    pages: 'The pages of the PDF are marked and can be looked up.',
    still: 'There is no sound, and nothing moves or flashes.',
    moving: (count) =>
      count === 1
        ? 'There is no sound; one image moves.'
        : `There is no sound; ${count} images move.`,
    certified: (name) => `The accessibility was assessed by ${name}.`
  }
}
