/** The rules of tables, typography, charts, languages, identifiers, formulas and the size of the PDF. */
import type { Rule } from './rule.ts'

export const typesettingRules = {
  'table-rows-even': {
    severity: 'error',
    description: 'Elke rij van een tabel heeft evenveel cellen',
    remedy: 'Vul de rij aan, of haal de overtollige cel weg',
    url: 'https://www.w3.org/WAI/WCAG22/Understanding/info-and-relationships'
  },
  'table-fits-page': {
    severity: 'warning',
    description: 'Elke tabel past met leesbare kolommen op een gedrukte bladzijde',
    remedy:
      'Splits de tabel, wissel rijen en kolommen om, of geef haar gegevens als een bestand bij de publicatie'
  },
  'table-has-header': {
    severity: 'error',
    description: 'Elke tabel heeft een rij met koppen, en elke kolom een kop',
    remedy:
      'Zet de koppen in de eerste rij en daaronder een regel als `| --- | --- |`, met evenveel cellen',
    url: 'https://www.w3.org/WAI/WCAG22/Techniques/html/H51'
  },
  'quotation-marks-consistent': {
    severity: 'warning',
    description:
      'Aanhalingstekens en apostroffen in een bestand zijn allemaal recht of allemaal gekruld',
    remedy:
      'Typ dit teken zoals de andere, of zet er een `\\` voor als het recht moet blijven'
  },
  'apostrophe-well-formed': {
    severity: 'warning',
    description: 'Een apostrof heeft de vorm van een 9: ’s avonds, foto’s, ’90',
    remedy: 'Vervang het openende aanhalingsteken `‘` door de apostrof `’`'
  },
  'chart-data': {
    severity: 'error',
    description: 'Elke grafiek heeft een bekende vorm en gegevens die getallen zijn',
    remedy:
      'Geef elke rij een naam en getallen als `1.250,5`, in de tabel van de grafiek of in haar CSV-bestand'
  },
  'language-tag-valid': {
    severity: 'error',
    description: 'Elke taal is aangegeven met een taalcode (BCP 47)',
    remedy: 'Gebruik de code van de taal, met zo nodig een land: `en`, `fr`, `nl-BE`',
    url: 'https://www.rfc-editor.org/info/bcp47'
  },
  'identifier-well-formed': {
    severity: 'error',
    description: 'Elk kenmerk begint met een letter en heeft geen spaties',
    remedy:
      'Schrijf het als `{#mijn-kenmerk}`; zet een `\\` voor een accolade die tekst is',
    url: 'https://html.spec.whatwg.org/multipage/dom.html#the-id-attribute'
  },
  'math-well-formed': {
    severity: 'error',
    description: 'Elke formule is volledige en leesbare LaTeX',
    remedy:
      'Verbeter de LaTeX; is het een bedrag en geen formule, zet dan een `\\` voor het teken `$`',
    url: 'https://temml.org/docs/en/supported'
  },
  'math-command-allowed': {
    severity: 'error',
    description:
      'Een formule bevat alleen wiskunde: geen links, bestanden, kleuren, lettergroottes, nummers of eigen opdrachten',
    remedy:
      'Haal de opdracht weg; een nummer krijgt een formule in `:::formule`, regels onder elkaar schrijft u in `\\begin{aligned}`'
  },
  'math-place-valid': {
    severity: 'error',
    description:
      'Een formule tussen `$$` staat op eigen regels, en niet in een figuur, grafiek, tabel of vers',
    remedy:
      'Zet de formule tussen alinea’s, of in de zin tussen enkele dollartekens: `$a^2$`'
  },
  'math-fits-page': {
    severity: 'warning',
    description: 'Elke formule past in druk tussen de marges',
    remedy:
      'Breek de formule af met `\\\\` in `\\begin{aligned} … \\end{aligned}`, of zet haar tussen `$$` op eigen regels'
  },
  'pdf-small-enough': {
    severity: 'warning',
    description: 'De pdf is kleiner dan 5 MB: een grotere neemt Google Scholar niet op',
    remedy:
      'Maak de grootste afbeeldingen kleiner, of sla foto’s op als JPEG; meer dan 300 pixels per inch haalt oogst er zelf al uit',
    url: 'https://scholar.google.com/intl/en/scholar/inclusion.html'
  },
  'identifier-unique': {
    severity: 'error',
    description: 'Elk kenmerk (`{#kenmerk}`) komt één keer voor in de publicatie',
    remedy: 'Geef een van de twee een ander kenmerk',
    url: 'https://html.spec.whatwg.org/multipage/dom.html#the-id-attribute'
  }
} as const satisfies Record<string, Rule>
