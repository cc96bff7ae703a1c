/**
 * The rules of a reference list. Their severity can be set for a publication
 * (`severities` in publication.yaml), and a finding can be waived where it stands.
 */
import type { Rule } from './rule.ts'

export const referenceRules = {
  'bibliography-bounded': {
    severity: 'error',
    description: 'Een literatuurlijst heeft een omvang die een mens kan nalezen',
    remedy:
      'Verdeel de lijst over bestanden, of haal weg wat bij vergissing in de bron staat'
  },
  'bibliography-all-read': {
    severity: 'warning',
    description: 'Alles in een literatuurlijst telt mee: bron, `@string` of commentaar',
    remedy: 'Begin een bron met `@`, en een regel commentaar met `%`'
  },
  'bibliography-string-defined': {
    severity: 'error',
    description: 'Elke afkorting in een BibLaTeX-lijst is daarvoor met `@string` gemaakt',
    remedy: 'Zet `@string{naam = {tekst}}` erboven, of zet de tekst tussen accolades'
  },
  'bibliography-parent-known': {
    severity: 'error',
    description:
      'Een bron die van een andere overneemt, neemt over van een bron die er is',
    remedy: 'Verbeter de sleutel achter `crossref` of `xdata`, of voeg die bron toe'
  },
  'bibliography-type-known': {
    severity: 'error',
    description: 'Elke bron is van een soort die BibLaTeX of CSL kent',
    remedy: 'Verbeter de naam van de soort',
    url: 'https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types'
  },
  'bibliography-field-known': {
    severity: 'error',
    description: 'Elk veld van een bron is er een dat BibLaTeX, CSL of RIS kent',
    remedy: 'Verbeter de naam van het veld, of haal het weg',
    url: 'https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables'
  },
  'bibliography-field-once': {
    severity: 'error',
    description: 'Elk veld staat één keer in een bron',
    remedy: 'Haal een van de twee weg: alleen het eerste telt'
  },
  'bibliography-field-mapped': {
    severity: 'warning',
    description: 'Elk veld komt bij deze soort bron in de literatuurlijst terecht',
    remedy:
      'Zet de gegevens in een veld dat bij deze soort hoort, of kies een andere soort'
  },
  'bibliography-latex-known': {
    severity: 'warning',
    description: 'Een bron bevat alleen LaTeX die oogst kan omzetten',
    remedy: 'Schrijf het teken zelf, of gebruik `\\emph{…}` en `\\textbf{…}`'
  },
  'bibliography-item-complete': {
    severity: 'error',
    description: 'Een bron heeft de gegevens die een lezer nodig heeft om haar te vinden',
    remedy:
      'Vul het veld aan; is het niet te vinden, zet dan `% oogst-toestaan` boven de bron'
  },
  'bibliography-item-detailed': {
    severity: 'warning',
    description: 'Een bron heeft ook de gegevens die bij haar soort gebruikelijk zijn',
    remedy: 'Vul het veld aan als het te vinden is'
  },
  'bibliography-sorted': {
    severity: 'off',
    description:
      'De bronnen staan op volgorde van hun sleutel, in elke groep van de lijst',
    remedy: 'Laat `oogst check --fix` ze op volgorde zetten'
  },
  'bibliography-work-unique': {
    severity: 'warning',
    description: 'Elk werk staat één keer in de literatuurlijst',
    remedy: 'Haal een van de twee weg en verwijs overal naar dezelfde sleutel'
  },
  'doi-valid': {
    severity: 'error',
    description: 'Een DOI begint met `10.`, een nummer en een schuine streep',
    remedy: 'Neem de DOI over van de site van de uitgever',
    url: 'https://www.doi.org/doi-handbook/HTML/doi-name-syntax.html'
  },
  'doi-form': {
    severity: 'warning',
    description: 'Een DOI staat zonder adres en zonder leesteken erachter in het veld',
    remedy: 'Laat `oogst check --fix` haar verbeteren',
    url: 'https://www.crossref.org/display-guidelines/'
  },
  'doi-in-own-field': {
    severity: 'warning',
    description: 'Een DOI staat in het veld voor de DOI, niet in dat voor het adres',
    remedy: 'Verplaats haar naar het veld `doi`'
  },
  'isbn-valid': {
    severity: 'error',
    description: 'Het controlecijfer van een ISBN klopt',
    remedy: 'Vergelijk het nummer met het boek of de catalogus van de bibliotheek',
    url: 'https://www.isbn-international.org/content/isbn-users-manual'
  },
  'isbn-form': {
    severity: 'warning',
    description: 'Een ISBN heeft dertien cijfers, met streepjes op de vaste plaatsen',
    remedy: 'Laat `oogst check --fix` het verbeteren',
    url: 'https://www.isbn-international.org/content/isbn-users-manual'
  },
  'issn-valid': {
    severity: 'error',
    description: 'Een ISSN heeft de vorm 1234-5678 en een controlecijfer dat klopt',
    remedy: 'Vergelijk het nummer met het tijdschrift of met portal.issn.org',
    url: 'https://www.issn.org/understanding-the-issn/what-is-an-issn/'
  },
  'name-identifier-valid': {
    severity: 'error',
    description: 'Het controlecijfer van een ORCID of ISNI klopt',
    remedy: 'Neem het nummer over van orcid.org of isni.org',
    url: 'https://support.orcid.org/hc/en-us/articles/360006897674'
  },
  'url-valid': {
    severity: 'error',
    description: 'Een webadres is volledig en begint met `https:` of `http:`',
    remedy: 'Neem het adres over uit de adresbalk',
    url: 'https://url.spec.whatwg.org/'
  },
  'url-lasting': {
    severity: 'warning',
    description: 'Een webadres is veilig, openbaar en zonder gegevens over de bezoeker',
    remedy: 'Gebruik `https:`, en haal alles weg wat voor de pagina niet nodig is'
  },
  'date-valid': {
    severity: 'error',
    description: 'Een datum bestaat en heeft de vorm 2011, 2011-05 of 2011-05-18 (EDTF)',
    remedy: 'Schrijf de datum zo, of `2011~` voor ongeveer 2011',
    url: 'https://www.loc.gov/standards/datetime/'
  },
  'date-plausible': {
    severity: 'error',
    description:
      'Een bron is niet van voor de boekdruk, en niet jonger dan de publicatie',
    remedy: 'Controleer het jaar'
  },
  'accessed-after-issued': {
    severity: 'error',
    description: 'Een bron is geraadpleegd nadat zij verscheen',
    remedy: 'Controleer beide datums'
  },
  'name-well-formed': {
    severity: 'warning',
    description:
      'Namen staan als `Achternaam, Voornaam`, een organisatie tussen accolades',
    remedy: 'Schrijf elke naam uit, met `and` ertussen'
  },
  'name-particle-separate': {
    severity: 'warning',
    description: 'Een tussenvoegsel staat voor de achternaam, in een veld van zijn eigen',
    remedy: 'Schrijf `van der Laan, Eva`, of in CSL `non-dropping-particle`'
  },
  'page-range-valid': {
    severity: 'warning',
    description: 'Paginanummers lopen op en staan zonder `p.` in het veld',
    remedy: 'Schrijf alleen de nummers'
  },
  'page-range-form': {
    severity: 'warning',
    description: 'Tussen twee paginanummers staat `--` in BibLaTeX en `-` in CSL en RIS',
    remedy: 'Laat `oogst check --fix` het verbeteren'
  },
  'language-valid': {
    severity: 'error',
    description: 'De taal van een bron is een taalcode als `nl`, of een naam van babel',
    remedy: 'Schrijf `nl`, `en` of `de`; in BibLaTeX ook `dutch`, `english` of `german`',
    url: 'https://www.rfc-editor.org/info/bcp47'
  },
  'title-not-capitals': {
    severity: 'warning',
    description: 'Een titel staat niet in hoofdletters',
    remedy: 'Schrijf de titel als een zin; de stijl maakt er zo nodig hoofdletters van'
  },
  'lock-current': {
    severity: 'warning',
    description: 'Een bron is niet veranderd sinds zij online is nagekeken',
    remedy: 'Kijk haar opnieuw na met `oogst check --online`'
  },
  'doi-registered': {
    severity: 'error',
    description: 'Een DOI is bekend bij Crossref of DataCite',
    remedy: 'Neem de DOI over van de site van de uitgever'
  },
  'record-agrees': {
    severity: 'warning',
    description: 'Titel, jaar en eerste auteur zijn die van het register',
    remedy:
      'Vergelijk de bron met het register; mogelijk hoort de DOI of het ISBN bij een ander werk'
  },
  'work-not-retracted': {
    severity: 'warning',
    description: 'Een bron is na verschijnen niet ingetrokken of verbeterd',
    remedy: 'Lees wat erover is gepubliceerd, en noem het of haal de bron weg'
  },
  'url-alive': {
    severity: 'warning',
    description: 'Een webadres leidt naar de pagina',
    remedy: 'Gebruik het nieuwe adres, of het adres van de kopie'
  },
  'waiver-well-formed': {
    severity: 'error',
    description: 'Een toestemming noemt een regel die er is, en een reden',
    remedy: 'Schrijf `% oogst-toestaan regel: waarom het hier zo moet`'
  },
  'waiver-applies': {
    severity: 'warning',
    description: 'Een toestemming laat iets toe wat er ook is',
    remedy: 'Haal de toestemming weg: de bron voldoet aan de regel'
  }
} as const satisfies Record<string, Rule>

export type ReferenceRuleId = keyof typeof referenceRules

export function isReferenceRule(rule: string): rule is ReferenceRuleId {
  return Object.hasOwn(referenceRules, rule)
}
