import { describe, expect, test } from 'vitest'
import type { AccessibilityFacts } from '../../../pipeline/render/accessibility/accessibility-facts.ts'
import {
  displayGuide,
  type DisplayedForm
} from '../../../pipeline/render/accessibility/display-guide.ts'

const facts: AccessibilityFacts = {
  images: { informative: 2, described: 2, decorative: 0 },
  longDescriptions: 1,
  dataTables: 2,
  formulas: 3,
  describedFormulas: 3,
  movingImages: 0,
  hasHeadings: true,
  hasContents: true,
  hasIndex: true,
  hasPages: true,
  statement: undefined
}

const forms: readonly DisplayedForm[] = [
  { kind: 'pdf', conformsTo: ['PDF/UA-1', 'PDF/A-2a'] },
  { kind: 'epub', conformsTo: ['EPUB 3.3'] },
  { kind: 'html', conformsTo: [] }
]

describe('the display guide', () => {
  test('has its parts in the order of the guide', () => {
    const statement = { certifiedBy: 'De Keurder', report: undefined, summary: 'Zin.' }
    expect(
      displayGuide({ ...facts, statement }, forms).map(({ title }) => title)
    ).toEqual([
      'Manieren van lezen',
      'Standaarden',
      'Navigatie',
      'Figuren, grafieken en formules',
      'Gevaren',
      'Samenvatting',
      'Verder'
    ])
  })

  test('says what is there', () => {
    expect(statementsOf('Manieren van lezen')).toEqual([
      'Letters, ruimte en kleuren zijn aan te passen in de EPUB en in de leeseditie.',
      'In de pdf ligt de opmaak vast.',
      'Alles is te lezen met een voorleesstem of een brailleleesregel.',
      'Afbeeldingen hebben een tekstalternatief.'
    ])
    expect(statementsOf('Navigatie')).toHaveLength(4)
    expect(statementsOf('Figuren, grafieken en formules')).toEqual([
      'Uitgebreide beschrijving bij 1 afbeelding.',
      'De gegevens als tabel bij 2 grafieken.',
      'Formules als MathML.',
      'Formules hebben een tekstalternatief.'
    ])
    expect(statementsOf('Verder')).toHaveLength(3)
  })

  test('claims WCAG only when somebody has stated it', () => {
    expect(statementsOf('Standaarden')).toEqual([
      'Over WCAG is geen informatie beschikbaar.',
      'De pdf: PDF/UA-1, PDF/A-2a.',
      'De EPUB: EPUB 3.3.'
    ])
    const statement = {
      certifiedBy: 'De Keurder',
      report: undefined,
      summary: undefined
    }
    expect(statementsOf('Standaarden', { statement })[0]).toBe(
      'Voldoet aan WCAG 2.2, niveau AA, volgens De Keurder.'
    )
  })

  test('says nothing of what is not there', () => {
    const bare: Partial<AccessibilityFacts> = {
      images: { informative: 0, described: 0, decorative: 0 },
      longDescriptions: 0,
      dataTables: 0,
      formulas: 0,
      describedFormulas: 0,
      hasContents: false,
      hasIndex: false,
      hasPages: false
    }
    expect(statementsOf('Figuren, grafieken en formules', bare)).toEqual([])
    expect(statementsOf('Navigatie', bare)).toEqual(['Koppen, om langs te lopen.'])
    expect(statementsOf('Manieren van lezen', bare, [])).toEqual([
      'Alles is te lezen met een voorleesstem of een brailleleesregel.'
    ])
    expect(statementsOf('Verder', bare, [])).toHaveLength(1)
  })

  test('does not call safe what nobody measured', () => {
    expect(statementsOf('Gevaren', { movingImages: 1 })).toEqual([
      'Er is geen geluid. Of de bewegende beelden flitsen, is niet bekend.'
    ])
    const images = { informative: 2, described: 1, decorative: 0 }
    expect(statementsOf('Manieren van lezen', { images })).toContain(
      'Niet alles is te lezen met een voorleesstem of een brailleleesregel.'
    )
  })
})

function statementsOf(
  title: string,
  others: Partial<AccessibilityFacts> = {},
  shown = forms
): readonly string[] {
  const parts = displayGuide({ ...facts, ...others }, shown)
  return parts.find((part) => part.title === title)?.statements ?? []
}
