/** The rules of files and metadata. */
import type { Rule } from './rule.ts'

export const fileRules = {
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
  }
} as const satisfies Record<string, Rule>
