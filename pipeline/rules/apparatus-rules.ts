/** The rules of citations, register, notes and glossary, and what their texts may hold. */
import type { Rule } from './rule.ts'

export const apparatusRules = {
  'character-in-font': {
    severity: 'error',
    description: 'Elk teken van de tekst zit in een lettertype van de pdf',
    remedy:
      'Gebruik een ander teken of een afbeelding, of zet wat alleen op het scherm hoort in een blok `:::scherm`',
    url: 'https://www.iso.org/standard/64599.html'
  },
  'html-absent': {
    severity: 'error',
    description: 'Het manuscript bevat geen HTML',
    remedy: 'Schrijf het in Markdown, of zet een `\\` voor het teken `<`'
  },
  'citation-well-formed': {
    severity: 'error',
    description: 'Elke verwijzing naar de literatuur is goed gevormd',
    remedy: 'Schrijf bijvoorbeeld `[@sleutel, p. 12; zie ook @sleutel2]`',
    url: 'https://pandoc.org/MANUAL.html#citation-syntax'
  },
  'citation-key-resolves': {
    severity: 'error',
    description: 'Elke verwijzing heeft een bron in de literatuurlijst',
    remedy: 'Verbeter de sleutel, of voeg de bron toe aan de literatuurlijst',
    url: 'https://docs.citationstyles.org/en/stable/specification.html'
  },
  'citation-style-valid': {
    severity: 'error',
    description:
      'Een citatiestijl van de publicatie is een onafhankelijke stijl in CSL 1.0',
    remedy: 'Haal de stijl opnieuw op, bijvoorbeeld uit de lijst van zotero.org/styles',
    url: 'https://docs.citationstyles.org/en/stable/specification.html'
  },
  'bibliography-well-formed': {
    severity: 'error',
    description: 'De literatuurlijst is leesbaar als BibLaTeX, CSL-JSON, CSL-YAML of RIS',
    remedy: 'Controleer accolades, komma’s en aanhalingstekens van deze bron'
  },
  'bibliography-key-unique': {
    severity: 'error',
    description: 'Elke sleutel komt één keer voor in de literatuurlijst',
    remedy: 'Geef een van de bronnen een andere sleutel, of voeg ze samen'
  },
  'bibliography-item-cited': {
    severity: 'warning',
    description: 'Elke bron in de literatuurlijst wordt in de tekst genoemd',
    remedy: 'Verwijs naar de bron, of haal haar uit de literatuurlijst'
  },
  'bibliography-in-spine': {
    severity: 'error',
    description: 'Een publicatie met verwijzingen heeft een literatuurlijst',
    remedy: 'Zet `- role: literatuur` in `spine` van publication.yaml'
  },
  'index-entry-known': {
    severity: 'error',
    description: 'Elke `zie` in het register wijst naar een ingang die er is',
    remedy: 'Verbeter de ingang achter `zie`, of geef die ingang een plaats in de tekst'
  },
  'index-entry-text': {
    severity: 'error',
    description: 'Elke plaats voor het register heeft een ingang',
    remedy:
      'Schrijf bijvoorbeeld `:index[tekst]` of `:index[]{ingang="Begrip!onderdeel"}`'
  },
  'index-has-register': {
    severity: 'error',
    description:
      'Een publicatie met ingangen heeft een register, en een register ingangen',
    remedy:
      'Zet `- role: register` in `spine` van publication.yaml en `:index[…]` in de tekst'
  },
  'footnote-defined': {
    severity: 'error',
    description: 'Elke nootverwijzing heeft een noot',
    remedy: 'Voeg de noot toe: `[^naam]: Tekst.`'
  },
  'footnote-defined-once': {
    severity: 'error',
    description: 'Elke noot staat één keer in een onderdeel',
    remedy: 'Geef een van de noten een andere naam'
  },
  'footnote-referenced': {
    severity: 'error',
    description: 'Naar elke noot wordt verwezen',
    remedy: 'Verwijs naar de noot met `[^naam]`, of haal haar weg'
  },
  'footnote-not-nested': {
    severity: 'error',
    description: 'Een noot staat niet in een noot, een kop of een link',
    remedy: 'Zet de verwijzing in de lopende tekst'
  },
  'glossary-term-defined': {
    severity: 'error',
    description: 'Elk begrip in de tekst staat in de begrippenlijst',
    remedy: 'Verbeter het begrip, of voeg het toe aan de begrippenlijst'
  },
  'glossary-term-defined-once': {
    severity: 'error',
    description: 'Elk begrip en elke afkorting staat één keer in de begrippenlijst',
    remedy: 'Voeg de twee omschrijvingen samen, of haal er een weg'
  },
  'glossary-term-used': {
    severity: 'warning',
    description: 'Elk begrip in de begrippenlijst komt in de tekst voor',
    remedy: 'Gebruik het begrip in de tekst, of haal het uit de begrippenlijst'
  },
  'abbreviation-declared': {
    severity: 'error',
    description:
      'Elke afkorting in de tekst staat met haar lange vorm in de begrippenlijst',
    remedy: 'Zet de afkorting achter de lange vorm: `lange vorm (AFK)`',
    url: 'https://www.w3.org/WAI/WCAG22/Understanding/abbreviations'
  },
  'footnote-content-simple': {
    severity: 'error',
    description: 'Een noot bevat alleen alinea’s en lijsten',
    remedy: 'Zet de tabel, de code, de kop, de formule of het citaat in de lopende tekst'
  }
} as const satisfies Record<string, Rule>
