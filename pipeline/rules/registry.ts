/**
 * Every rule that a manuscript can break. An id states what holds; the Dutch texts are for
 * the editor who reads the report: what should hold, and what to do about it.
 */
import { referenceRules } from './reference-rules.ts'
import type { Severity } from './severity.ts'

export type Rule = {
  /**
   * An `error` stops the build after all findings are collected; a `warning` does not. What is
   * `off` is only reported in a publication that asks for it.
   */
  readonly severity: Severity
  readonly description: string
  readonly remedy: string
  /** The clause or manual the rule rests on. */
  readonly url?: string
}

export const rules = {
  'file-readable': {
    severity: 'error',
    description: 'Elk bestand van het manuscript is te lezen',
    remedy: 'Controleer de naam, de hoofdletters en de rechten van het bestand'
  },
  'file-inside-manuscript': {
    severity: 'error',
    description: 'Elk bestand staat in de map van de publicatie',
    remedy: 'Zet het bestand in de map van de publicatie en verwijs ernaar zonder `..`'
  },
  'text-is-utf8': {
    severity: 'error',
    description: 'Elke tekst is opgeslagen als UTF-8',
    remedy: 'Sla het bestand opnieuw op met de codering UTF-8',
    url: 'https://www.rfc-editor.org/rfc/rfc3629'
  },
  'yaml-well-formed': {
    severity: 'error',
    description: 'Een YAML-bestand is leesbaar als YAML 1.2',
    remedy: 'Controleer inspringing, dubbele punten en aanhalingstekens op deze regel',
    url: 'https://yaml.org/spec/1.2.2/'
  },
  'metadata-key-known': {
    severity: 'error',
    description: 'Een YAML-bestand heeft alleen sleutels die het schema kent',
    remedy: 'Verbeter de naam van de sleutel of haal hem weg'
  },
  'metadata-valid': {
    severity: 'error',
    description: 'De waarden in een YAML-bestand zijn volledig en hebben de juiste vorm',
    remedy: 'Vul de waarde in zoals het schema haar beschrijft'
  },
  'catalogue-id-unique': {
    severity: 'error',
    description:
      'Elke publicatie en elk vroeger adres heeft in de catalogus een eigen naam',
    remedy: 'Geef een van de twee een andere naam; hoofdletters maken geen verschil'
  },
  'tag-spelling-consistent': {
    severity: 'warning',
    description: 'Elke tag heeft in de hele catalogus één schrijfwijze',
    remedy: 'Schrijf de tag overal hetzelfde'
  },
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
  },
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
  },
  'link-target-exists': {
    severity: 'error',
    description: 'Elke verwijzing binnen het manuscript komt ergens uit',
    remedy: 'Verbeter het doel van de verwijzing',
    url: 'https://www.w3.org/TR/epub-33/#sec-xhtml-req'
  },
  'reference-kind-matches': {
    severity: 'error',
    description: 'Een verwijzing noemt de soort en het nummer van haar doel',
    remedy:
      'Laat de haken leeg en het woord ervoor weg: `[](#kenmerk)` wordt bijvoorbeeld “figuur 3”; of verbeter het doel'
  },
  'link-protocol-allowed': {
    severity: 'error',
    description: 'Een link naar buiten begint met `https:`, `http:`, `mailto:` of `tel:`',
    remedy: 'Gebruik een gewoon webadres'
  },
  'link-has-text': {
    severity: 'error',
    description: 'Elke link heeft een tekst',
    remedy: 'Zet tussen de rechte haken waar de link heen gaat',
    url: 'https://www.w3.org/WAI/WCAG22/Understanding/link-purpose-in-context'
  },
  'image-exists': {
    severity: 'error',
    description: 'Elke afbeelding staat in de map van de publicatie',
    remedy: 'Verbeter de naam, of zet het bestand in de map'
  },
  'image-type-supported': {
    severity: 'error',
    description: 'Elke afbeelding is een geldige JPEG, PNG, GIF, WebP of SVG',
    remedy: 'Sla de afbeelding op in een van deze soorten',
    url: 'https://www.w3.org/TR/epub-33/#sec-core-media-types'
  },
  'image-whole': {
    severity: 'error',
    description: 'Elke afbeelding is tot het eind toe te lezen',
    remedy: 'Haal de afbeelding opnieuw op, of sla haar in haar programma opnieuw op'
  },
  'image-color-rgb': {
    severity: 'error',
    description: 'Elke afbeelding heeft de kleuren van een scherm (RGB) of grijstinten',
    remedy:
      'Zet de afbeelding om naar sRGB: in GIMP of Photoshop met Afbeelding › Modus › RGB, en sla haar op als JPEG of PNG',
    url: 'https://www.w3.org/TR/epub-33/#sec-core-media-types'
  },
  'image-is-static': {
    severity: 'error',
    description: 'Een SVG-tekening bevat alleen vormen en tekst',
    remedy: 'Haal scripts, stijlbladen, links en verwijzingen naar buiten uit de tekening'
  },
  'image-has-alternative-text': {
    severity: 'error',
    description: 'Elke afbeelding heeft een tekstalternatief',
    remedy: 'Beschrijf tussen de rechte haken wat te zien is: `![beschrijving](bestand)`',
    url: 'https://www.w3.org/WAI/WCAG22/Understanding/non-text-content'
  },
  'alternative-text-informative': {
    severity: 'error',
    description:
      'Een tekstalternatief zegt wat te zien is, en herhaalt niet de bestandsnaam of het bijschrift',
    remedy: 'Beschrijf wat het beeld toont en het bijschrift niet zegt',
    url: 'https://www.w3.org/WAI/WCAG22/Techniques/failures/F30'
  },
  'cover-large-enough': {
    severity: 'warning',
    description: 'De afbeelding van de omslag is ten minste 1600 beeldpunten hoog',
    remedy: 'Sla de afbeelding groter op, of neem een tekening (SVG)'
  },
  'accessibility-statement-true': {
    severity: 'error',
    description:
      'Wat publication.yaml over de toegankelijkheid verklaart, geldt voor de hele uitgave',
    remedy:
      'Vervang wat niet toegankelijk is, of haal `accessibility` uit publication.yaml',
    url: 'https://www.w3.org/TR/epub-a11y-11/#sec-conf-reporting'
  },
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
  },
  ...referenceRules
} as const satisfies Record<string, Rule>

export type RuleId = keyof typeof rules
