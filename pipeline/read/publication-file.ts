/** `publication.yaml`: from the folder of a publication to its source, complete whatever is missing. */
import type { Position } from 'unist'
import type { VFile } from 'vfile'
import { type Role, type RoleDescription, roles } from '../roles.ts'
import { defaultStyleName } from './manuscript.ts'
import { report } from '../rules/report.ts'
import { readCover } from './cover.ts'
import { readDataFiles } from './data-files.ts'
import { readImages } from './images.ts'
import type { CitationStyle, PublicationSource, SpineItem } from './manuscript.ts'
import { plainFiles } from './plain-files.ts'
import { readPrintSettings } from './print-settings.ts'
import { isReservedName } from './reserved-names.ts'
import type {
  AccessibilityStatement,
  Contributor,
  PublicationMetadata,
  Publisher
} from './publication-metadata.ts'
import schema from './publication.schema.json' with { type: 'json' }
import { checkAgainstSchema } from './schema.ts'
import { readReferenceLock } from './reference-lock.ts'
import { readSeverities } from './severities.ts'
import { readTextFile } from './text-file.ts'
import { readTexts } from './texts.ts'
import { readVariables } from './variables.ts'
import { asList, asRecord, asText, type Fields } from './values.ts'
import { parseYaml, type YamlDocument } from './yaml-document.ts'

/**
 * @param folder
 *   Path of the publication's folder.
 * @param slug
 *   Its name.
 * @param file
 *   Its `publication.yaml`.
 * @returns
 *   All that the publication is made of. What is wrong or missing is reported and left
 *   empty, so that the findings in the rest of the manuscript come out in the same run.
 */
export async function readPublication(
  folder: string,
  slug: string,
  file: VFile
): Promise<PublicationSource> {
  const yaml = parseYaml(file)
  if (!file.messages.some((message) => message.fatal)) {
    checkAgainstSchema(file, yaml, schema)
  }
  const fields = asRecord(yaml.value)
  checkFolderName(file, slug)
  checkSpine(file, yaml, asList(fields['spine']))
  const read = (name: string, place: Position | undefined) =>
    readTextFile(folder, name, { file, place })
  const names = asList(fields['bibliography']).map(asText)
  const paths = await plainFiles(folder)
  const [spine, bibliographies, citationStyle, images, texts, dataFiles, referenceLock] =
    await Promise.all([
      readSpine(file, yaml, asList(fields['spine']), read),
      Promise.all(
        names.map(async (name, index) =>
          name === undefined
            ? undefined
            : read(name, yaml.placeOf(['bibliography', index]))
        )
      ),
      readCitationStyle(asText(fields['citationStyle']), (name) =>
        read(name, yaml.placeOf(['citationStyle']))
      ),
      readImages(folder, paths),
      readTexts(folder, paths),
      readDataFiles(folder, paths),
      readReferenceLock(folder, paths)
    ])
  const metadata = publicationMetadata(fields)
  return {
    slug,
    file,
    metadata,
    spine,
    bibliographies: bibliographies.filter((item) => item !== undefined),
    referenceLock,
    nocite: asList(fields['nocite']).map((key, index) => ({
      key: asText(key) ?? '',
      place: yaml.placeOf(['nocite', index])
    })),
    citationStyle,
    severities: readSeverities(file, yaml, fields['severities']),
    typography: fields['typography'] !== false,
    variables: readVariables(fields['variables'], metadata),
    print: readPrintSettings(fields),
    cover: readCover(file, yaml),
    images,
    texts,
    dataFiles
  }
}

/** The name is part of addresses, of file names and of the key of the BibTeX record. */
function checkFolderName(file: VFile, slug: string): void {
  if (
    /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(slug) &&
    !isReservedName(slug) &&
    !/\.\w+$/.test(slug)
  )
    return
  const reason = `Onverwachte mapnaam \`${slug}\`, verwacht letters, cijfers en koppeltekens`
  report(file, 'metadata-valid', { reason, place: { line: 1, column: 1 }, actual: slug })
}

/** A section that oogst makes stands in the spine once, and something must be left to list. */
function checkSpine(file: VFile, yaml: YamlDocument, items: readonly unknown[]): void {
  const found = items.map((item) => asRecord(item)['role'])
  found.forEach((role, index) => {
    if (!isRole(role) || !roles[role].generated || found.indexOf(role) === index) return
    const reason = `Onverwacht tweede onderdeel \`${role}\`: dit onderdeel maakt oogst één keer`
    report(file, 'metadata-valid', { reason, place: yaml.placeOf(['spine', index]) })
  })
  if (items.length === 0 || found.some((role) => isRole(role) && roles[role].inContents))
    return
  const reason =
    'Onverwachte `spine` zonder tekst, verwacht een inleiding of een hoofdstuk'
  report(file, 'metadata-valid', { reason, place: yaml.placeOf(['spine']) })
}

type Read = (name: string, place: Position | undefined) => Promise<VFile | undefined>

async function readSpine(
  file: VFile,
  yaml: YamlDocument,
  items: readonly unknown[],
  read: Read
): Promise<readonly SpineItem[]> {
  const spine = items.map(async (item, index): Promise<SpineItem | undefined> => {
    const { role, file: name, numbered: isNumbered } = asRecord(item)
    if (!isRole(role)) return undefined
    const place = yaml.placeOf(['spine', index])
    const fileName = asText(name)
    const numbered = isNumbered !== false
    const { generated, mayBeWritten, numberLabel }: RoleDescription = roles[role]
    if (isNumbered !== undefined && numberLabel === undefined)
      reportNumber(file, role, yaml.placeOf(['spine', index, 'numbered']))
    if (generated && !(mayBeWritten && fileName !== undefined)) {
      if (fileName !== undefined) reportGeneratedSection(file, role, place)
      return { role, file: undefined, numbered }
    }
    if (fileName === undefined) {
      const reason = `Onderdeel \`${role}\` heeft geen \`file\``
      report(file, 'metadata-valid', { reason, place })
      return undefined
    }
    const text = await read(fileName, yaml.placeOf(['spine', index, 'file']))
    return text && { role, file: text, numbered }
  })
  return (await Promise.all(spine)).filter((item) => item !== undefined)
}

function reportGeneratedSection(
  file: VFile,
  role: Role,
  place: Position | undefined
): void {
  const reason = `Onverwachte \`file\` bij \`${role}\`: dit onderdeel maakt oogst zelf`
  report(file, 'metadata-valid', { reason, place })
}

function reportNumber(file: VFile, role: Role, place: Position | undefined): void {
  const reason = `Onverwachte \`numbered\` bij \`${role}\`: alleen een deel, hoofdstuk of bijlage heeft een nummer`
  report(file, 'metadata-valid', { reason, place })
}

async function readCitationStyle(
  name: string | undefined,
  read: (name: string) => Promise<VFile | undefined>
): Promise<CitationStyle> {
  if (!name?.endsWith('.csl')) return { name: name ?? defaultStyleName }
  const file = await read(name)
  return file ? { file } : { name: defaultStyleName }
}

function publicationMetadata(fields: Fields): PublicationMetadata {
  const type = fields['type']
  return {
    title: asText(fields['title']) ?? '',
    subtitle: asText(fields['subtitle']),
    type: type === 'book' || type === 'pamphlet' ? type : 'report',
    contributors: contributorsOf(fields),
    publishers: publishersOf(fields),
    place: asText(fields['place']),
    issued: asText(fields['issued']) ?? '',
    modified: asText(fields['modified']) ?? '',
    language: asText(fields['language']) ?? 'nl-NL',
    abstract: asText(fields['abstract'])?.trim() ?? '',
    subjects: asList(fields['subjects']).map((item) => asText(item) ?? ''),
    rights: asText(fields['rights']),
    editionNote: asText(fields['editionNote'])?.trim(),
    identifiers: asList(fields['identifiers']).map((item) => asText(item) ?? ''),
    accessibility: accessibilityStatement(asRecord(fields['accessibility']))
  }
}

function accessibilityStatement(fields: Fields): AccessibilityStatement | undefined {
  const certifiedBy = asText(fields['certifiedBy'])
  if (certifiedBy === undefined) return undefined
  const summary = asText(fields['summary'])?.trim()
  return { certifiedBy, report: asText(fields['report']), summary }
}

/** `contributors` of `publication.yaml`, or of a record of `catalogue.yaml`. */
export function contributorsOf(fields: Fields): Contributor[] {
  return asList(fields['contributors']).map(asRecord).map(contributor)
}

/** `publishers`, likewise. */
export function publishersOf(fields: Fields): Publisher[] {
  return asList(fields['publishers']).map((item) => {
    const { name, abbreviation, unit } = asRecord(item)
    return {
      name: asText(name) ?? '',
      abbreviation: asText(abbreviation),
      unit: asText(unit)
    }
  })
}

function contributor(fields: Fields): Contributor {
  const organisation = asText(fields['organisation'])
  return {
    role: asText(fields['role']) ?? '',
    name: organisation
      ? { kind: 'organisation', name: organisation }
      : {
          kind: 'person',
          given: asText(fields['given']) ?? '',
          particle: asText(fields['particle']),
          family: asText(fields['family']) ?? ''
        }
  }
}

function isRole(value: unknown): value is Role {
  return typeof value === 'string' && Object.hasOwn(roles, value)
}
