/** The rules of sections, headings, directives and included files. */
import type { Rule } from './rule.ts'

export const structureRules = {
  'section-has-title': {
    severity: 'error',
    description: 'Elk onderdeel begint met precies één titel (`# Titel`)',
    remedy: 'Begin het bestand met `# ` en de titel; gebruik verder `##` en lager'
  },
  'section-has-content': {
    severity: 'error',
    description: 'Elk onderdeel heeft tekst',
    remedy: 'Schrijf de tekst, of haal het onderdeel uit `spine` in publication.yaml'
  },
  'heading-rank-consecutive': {
    severity: 'error',
    description: 'Kopniveaus lopen zonder sprong op',
    remedy: 'Gebruik het verwachte niveau, of voeg de tussenliggende kop toe',
    url: 'https://www.w3.org/WAI/WCAG22/Techniques/general/G141'
  },
  'heading-has-text': {
    severity: 'error',
    description: 'Elke kop heeft tekst',
    remedy: 'Schrijf de kop, of haal de regel weg',
    url: 'https://www.w3.org/WAI/WCAG22/Understanding/headings-and-labels'
  },
  'nesting-bounded': {
    severity: 'error',
    description: 'Blokken, lijsten, citaten en haken staan niet eindeloos in elkaar',
    remedy: 'Haal op deze plaats niveaus weg; wat erna komt, is nog niet nagekeken'
  },
  'directive-known': {
    severity: 'error',
    description: 'Elk blok met dubbele punten heeft een naam die oogst kent',
    remedy: 'Verbeter de naam van het blok; de handleiding toont ze alle'
  },
  'directive-closed': {
    severity: 'error',
    description: 'Elk blok dat met `:::` begint, eindigt ook met `:::`; code net zo',
    remedy:
      'Zet een regel met evenveel dubbele punten, of evenveel accenten, onder het blok; een blok om een blok heen heeft er een meer'
  },
  'directive-content-valid': {
    severity: 'error',
    description: 'Een blok bevat wat bij zijn naam hoort',
    remedy: 'Zet in het blok wat het nodig heeft: zie het voorbeeld in de handleiding'
  },
  'definition-has-term': {
    severity: 'error',
    description: 'Elke omschrijving die met `: ` begint, staat onder een term',
    remedy:
      'Zet de term op de regel ervoor; in een noot of opsomming kan zo’n lijst niet',
    url: 'https://pandoc.org/MANUAL.html#definition-lists'
  },
  'directive-place-valid': {
    severity: 'error',
    description:
      'Een kader staat niet in een ander blok; een figuur, tabel, formule of citaat hooguit in een kader',
    remedy: 'Zet het blok voor of na het andere blok'
  },
  'include-place-valid': {
    severity: 'error',
    description: '`::invoegen` staat op een eigen regel, in geen ander blok',
    remedy: 'Zet het op een eigen regel, met een lege regel erboven en eronder'
  },
  'include-is-markdown': {
    severity: 'error',
    description: 'Een ingevoegd bestand is een Markdown-bestand',
    remedy: 'Noem een bestand waarvan de naam eindigt op `.md`'
  },
  'include-not-in-spine': {
    severity: 'error',
    description: 'Een ingevoegd bestand is geen onderdeel van `spine`',
    remedy:
      'Haal het bestand uit `spine` in publication.yaml, of verwijs ernaar met een link'
  },
  'include-not-circular': {
    severity: 'error',
    description: 'Een ingevoegd bestand voegt zichzelf niet in, ook niet door een ander',
    remedy: 'Haal `::invoegen` weg uit een van de bestanden van de kring'
  },
  'include-bounded': {
    severity: 'error',
    description: 'Een publicatie voegt niet zonder eind in',
    remedy: 'Voeg een bestand minder vaak of minder diep in'
  },
  'directive-attribute-known': {
    severity: 'error',
    description: 'Een blok heeft tussen de accolades alleen eigenschappen die oogst kent',
    remedy: 'Verbeter de naam van de eigenschap, vul haar waarde in of haal haar weg'
  },
  'checklist-has-tasks': {
    severity: 'error',
    description: 'Een checklist bevat een lijst waarvan elk punt een vakje heeft',
    remedy: 'Begin elk punt met `- [ ]`, of gebruik `:::kader` voor een gewone lijst'
  },
  'timeline-item-dated': {
    severity: 'error',
    description: 'Elk punt van een tijdlijn heeft een datum of periode, en daarna tekst',
    remedy:
      'Zet de datum vet aan het begin, `- **voorjaar 2009** tekst`, of voor een dubbele punt: `- 2009: tekst`'
  },
  'timeline-in-order': {
    severity: 'warning',
    description: 'Een tijdlijn begint met wat het eerst gebeurde',
    remedy: 'Zet de punten van de tijdlijn in de volgorde van de datums'
  },
  'quotation-has-source': {
    severity: 'error',
    description: 'Elk citaat noemt zijn bron',
    remedy: 'Zet tussen de rechte haken van wie de woorden zijn: `:::citaat[bron]`'
  },
  'conditional-content-plain': {
    severity: 'error',
    description: 'Wat alleen in druk of alleen op het scherm staat, is gewone tekst',
    remedy:
      'Zet koppen, figuren, tabellen, genummerde formules, kaders en noten buiten het blok: ze tellen in druk en op het scherm mee'
  },
  'variable-defined': {
    severity: 'error',
    description: 'Elke variabele in de tekst heeft een waarde',
    remedy:
      'Verbeter de naam, of zet haar met een waarde onder `variables` in publication.yaml'
  }
} as const satisfies Record<string, Rule>
