/** Stage `read`: from a folder on disk to a `Manuscript`. Start at `readManuscript`. */
import { lstat, readdir, readFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import type { VFile } from 'vfile'
import { UsageError } from '../errors.ts'
import catalogueSchema from './catalogue.schema.json' with { type: 'json' }
import type { Manuscript, PublicationSource } from './manuscript.ts'
import { readPublication } from './publication-file.ts'
import type { CatalogueMetadata } from './publication-metadata.ts'
import { checkAgainstSchema } from './schema.ts'
import { decodeTextFile } from './text-file.ts'
import { asRecord, asText } from './values.ts'
import { parseYaml } from './yaml-document.ts'

/**
 * Read a series (a folder with `catalogue.yaml` and a folder for each publication) or one
 * publication (a folder with `publication.yaml`).
 *
 * Throws a `UsageError` when the folder is neither.
 */
export async function readManuscript(folder: string): Promise<Manuscript> {
  const catalogueFile = await readOptional(join(folder, 'catalogue.yaml'))
  const publicationFile = await readOptional(join(folder, 'publication.yaml'))
  if (catalogueFile && publicationFile) {
    throw new UsageError(
      `In \`${folder}\` staan \`catalogue.yaml\` en \`publication.yaml\` naast elkaar: zet de publicatie in een eigen map, of haal \`catalogue.yaml\` weg`
    )
  }
  if (!catalogueFile && !publicationFile) {
    throw new UsageError(
      `Geen manuscript in \`${folder}\`: er is geen \`catalogue.yaml\` en geen \`publication.yaml\``
    )
  }
  const publications = catalogueFile
    ? await readPublications(folder)
    : publicationFile
      ? [await readPublication(folder, basename(resolve(folder)), publicationFile)]
      : []
  const catalogue = catalogueMetadata(catalogueFile)
  return {
    catalogue,
    publications,
    files: [
      ...(catalogueFile ? [catalogueFile] : []),
      ...publications.flatMap(sourceFiles)
    ]
  }
}

async function readPublications(folder: string): Promise<PublicationSource[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  const publications = await Promise.all(
    names.sort().map(async (name) => {
      const file = await readOptional(join(folder, name, 'publication.yaml'))
      return file && readPublication(join(folder, name), name, file)
    })
  )
  const found = publications.filter((publication) => publication !== undefined)
  if (found.length > 0) return found
  throw new UsageError(
    `Geen publicatie in \`${folder}\`: geen map heeft een \`publication.yaml\``
  )
}

function sourceFiles(publication: PublicationSource): readonly VFile[] {
  const { file, spine, bibliographies, citationStyle, dataFiles } = publication
  const sections = spine.flatMap((item) => (item.file ? [item.file] : []))
  const style = 'file' in citationStyle ? [citationStyle.file] : []
  const data = [...dataFiles.values()].map((dataFile) => dataFile.file)
  return [file, ...sections, ...bibliographies, ...style, ...data]
}

/** One publication without a catalogue gets a site of its own, in Dutch. */
function catalogueMetadata(file: VFile | undefined): CatalogueMetadata {
  const yaml = file && parseYaml(file)
  if (file && yaml && !file.messages.some((message) => message.fatal)) {
    checkAgainstSchema(file, yaml, catalogueSchema)
  }
  const fields = asRecord(yaml?.value)
  return {
    name: asText(fields['name']) ?? 'Publicaties',
    description: asText(fields['description']),
    publisher: asText(fields['publisher']),
    baseUrl: asText(fields['baseUrl']),
    language: asText(fields['language']) ?? 'nl-NL'
  }
}

/** A plain file, not a link: a link could lead out of the manuscript. */
async function readOptional(path: string): Promise<VFile | undefined> {
  const isFile = await lstat(path).then(
    (stats) => stats.isFile(),
    () => false
  )
  return isFile ? decodeTextFile(path, await readFile(path)) : undefined
}
