/** `severities` of `publication.yaml`: the schema has checked its values, here are its keys. */
import type { VFile } from 'vfile'
import { expectedPhrase, nearest } from '../rules/nearest.ts'
import { isReferenceRule, referenceRules } from '../rules/reference-rules.ts'
import { report } from '../rules/report.ts'
import { severities, type Severities } from '../rules/severity.ts'
import { asRecord } from './values.ts'
import type { YamlDocument } from './yaml-document.ts'

/** Reports `metadata-key-known` at a rule that is not one of the reference lists. */
export function readSeverities(
  file: VFile,
  yaml: YamlDocument,
  value: unknown
): Severities {
  const settings = Object.entries(asRecord(value)).flatMap(([rule, written]) => {
    const severity = severities.find((known) => known === written)
    if (isReferenceRule(rule)) return severity ? [[rule, severity] as const] : []
    const expected = nearest(rule, Object.keys(referenceRules))
    report(file, 'metadata-key-known', {
      reason: `Onverwachte regel \`${rule}\`${expectedPhrase(expected)}`,
      place: yaml.placeOfKey(['severities'], rule),
      actual: rule
    })
    return []
  })
  return new Map(settings)
}
