/** The rules of links, images and the cover. */
import type { Rule } from './rule.ts'

export const linkAndImageRules = {
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
  }
} as const satisfies Record<string, Rule>
