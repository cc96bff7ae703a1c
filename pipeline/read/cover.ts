/** The cover of a publication in `publication.yaml`: an image, and the place of the cover in the spine. */
import type { Position } from 'unist'
import type { VFile } from 'vfile'
import { report } from '../rules/report.ts'
import { asRecord, asText } from './values.ts'
import type { YamlDocument } from './yaml-document.ts'

export type CoverSource = {
  /** Path of the image, relative to the publication’s folder. */
  readonly image: string
  readonly alternativeText: string
  /** Of the path in `publication.yaml`. */
  readonly place: Position | undefined
}

/**
 * Reports `metadata-valid` for an image without `- role: omslag`, and for a cover that is not
 * the first section.
 *
 * @returns The image of the editor; `undefined` where oogst sets the cover from the metadata.
 */
export function readCover(file: VFile, yaml: YamlDocument): CoverSource | undefined {
  const fields = asRecord(yaml.value)
  const items = Array.isArray(fields['spine']) ? fields['spine'] : []
  const index = items.findIndex((item) => asRecord(item)['role'] === 'omslag')
  if (index > 0) {
    const reason = 'Onverwachte plaats van `omslag`, verwacht als eerste in `spine`'
    report(file, 'metadata-valid', { reason, place: yaml.placeOf(['spine', index]) })
  }
  if (fields['cover'] === undefined) return undefined
  if (index === -1) {
    const reason =
      'Onverwachte `cover` zonder omslag in `spine`, verwacht `- role: omslag`'
    report(file, 'metadata-valid', { reason, place: yaml.placeOf(['cover']) })
  }
  const { image, alternativeText } = asRecord(fields['cover'])
  return {
    image: asText(image) ?? '',
    alternativeText: asText(alternativeText) ?? '',
    place: yaml.placeOf(['cover', 'image'])
  }
}
