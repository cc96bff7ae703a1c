/** Tags that mean one thing and are written in two ways: half of what one looks for would be missed. */
import { basename, dirname } from 'node:path'
import type { Position } from 'unist'
import type { VFile } from 'vfile'
import { report } from '../rules/report.ts'
import type { Catalogue } from './catalogue-file.ts'
import type { PublicationSource } from './manuscript.ts'
import { parseYaml, type YamlDocument } from './yaml-document.ts'

type TagUse = {
  readonly tag: string
  readonly file: VFile
  readonly place: () => Position | undefined
}

/** Reports `tag-spelling-consistent` at each spelling that differs from the first one. */
export function checkTagSpellings(
  publications: readonly PublicationSource[],
  catalogueFile: VFile | undefined,
  catalogue: Catalogue
): void {
  const firsts = new Map<string, TagUse>()
  for (const use of [
    ...publications.flatMap(publicationTags),
    ...recordTags(catalogueFile, catalogue)
  ]) {
    const first = firsts.get(foldedTag(use.tag))
    if (!first) firsts.set(foldedTag(use.tag), use)
    else if (first.tag !== use.tag) reportSecondSpelling(use, first)
  }
}

/** Capitals, accents, spaces and hyphens do not make another tag. */
function foldedTag(tag: string): string {
  return tag
    .normalize('NFD')
    .replace(/[\p{M}\s-]/gu, '')
    .toLowerCase()
}

function reportSecondSpelling({ tag, file, place }: TagUse, first: TagUse): void {
  const line = first.place()?.start.line ?? 1
  const reason = `Onverwachte schrijfwijze \`${tag}\`, verwacht \`${first.tag}\` zoals in ${shortPath(first.file)} op regel ${line}`
  report(file, 'tag-spelling-consistent', {
    reason,
    place: place(),
    actual: tag,
    expected: [first.tag]
  })
}

/** `boekje/publication.yaml`: every publication has a file of that name. */
function shortPath({ path }: VFile): string {
  return `${basename(dirname(path))}/${basename(path)}`
}

function publicationTags({ file, metadata }: PublicationSource): TagUse[] {
  let yaml: YamlDocument | undefined
  return metadata.subjects.map((tag, index) => ({
    tag,
    file,
    // Parsed anew only for a finding, and only what could be parsed before.
    place: () => {
      yaml ??= parseYaml(file)
      return yaml.placeOf(['subjects', index])
    }
  }))
}

function recordTags(file: VFile | undefined, { metadata, yaml }: Catalogue): TagUse[] {
  if (!file) return []
  return metadata.records.flatMap(({ subjects }, record) =>
    subjects.map((tag, index) => ({
      tag,
      file,
      place: () => yaml?.placeOf(['records', record, 'subjects', index])
    }))
  )
}
