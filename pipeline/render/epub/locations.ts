/** Where things are in the EPUB: the file that holds an id, and the file name of an image. */
import type { Nodes } from 'hast'
import { visit } from 'unist-util-visit'
import type { Publication, Section } from '../../model/publication.ts'
import type { Resource } from '../../read/resource.ts'
import { pageBreakId } from '../page-breaks.ts'
import type { PageStart } from '../page-start.ts'
import { navigationDocumentName } from './epub-file.ts'
import { safeNames } from './safe-names.ts'

export type Locations = {
  /** File name by id: sections, and all that has an id inside them. */
  readonly documents: ReadonlyMap<string, string>
  /** File name in the EPUB by the path that `<img src>` has. */
  readonly images: ReadonlyMap<string, string>
  /** Where the pages of the PDF begin; empty when the build has none. */
  readonly pageStarts: readonly PageStart[]
}

/** The document that is being made, seen from which links are written. */
export type Here = {
  readonly file: string
  readonly places: Locations
}

/** @param publication With the page breaks in its texts. */
export function locations(
  publication: Publication,
  pageStarts: readonly PageStart[]
): Locations {
  const documents = documentNames(publication)
  for (const { label, place } of pageStarts) {
    const file = 'sectionId' in place ? documents.get(place.sectionId) : undefined
    if (file !== undefined) documents.set(pageBreakId(label), file)
  }
  return { documents, images: imageNames(publication.resources), pageStarts }
}

/**
 * Put the file in front of a link to an id in another file.
 *
 * @param href
 *   As in the model: `#id`, or an address outside the publication.
 * @param here
 *   The document that the link is in. Reading systems show a note as a pop-up only when the
 *   link to it says nothing but `#id`.
 * @returns
 *   `file.xhtml#id`. A link without a target stays as it is, for the checks to find.
 */
export function hrefInEpub(href: string, here: Here): string {
  const { documents } = here.places
  if (!href.startsWith('#')) return href
  const file = documents.get(href.slice(1)) ?? documents.get(decoded(href.slice(1)))
  return file === undefined || file === here.file ? href : file + href
}

/** Like `hrefInEpub`, for an id as it is; a section is linked to as a whole file. */
export function hrefOfId(id: string, sectionId: string, places: Locations): string {
  const file = places.documents.get(sectionId)
  if (file === undefined) throw new Error(`No section \`${sectionId}\` in the spine`)
  return id === sectionId ? file : `${file}#${encodeURI(id)}`
}

function documentNames({ spine, bibliography, index }: Publication): Map<string, string> {
  const files = new Map<string, string>()
  const names = safeNames(
    spine.map((section) => section.id),
    () => '.xhtml'
  )
  for (const section of spine) {
    const own = names.get(section.id) ?? section.id
    const file = section.role === 'inhoud' ? navigationDocumentName : own
    for (const id of idsOf(section)) files.set(id, file)
    if (section.role === 'literatuur')
      for (const entry of bibliography) files.set(entry.id, file)
    if (section.role === 'register')
      for (const { entries } of index)
        for (const entry of entries.flatMap((main) => [main, ...main.children]))
          files.set(entry.id, file)
  }
  return files
}

function idsOf({ id, titleContent, body, notes }: Section): string[] {
  const trees: Nodes[] = [...titleContent, body, ...notes.flatMap((note) => note.content)]
  return [id, ...notes.map((note) => note.id), ...trees.flatMap(idsIn)]
}

function idsIn(tree: Nodes): string[] {
  const ids: string[] = []
  visit(tree, 'element', ({ properties }) => {
    if (typeof properties.id === 'string') ids.push(properties.id)
  })
  return ids
}

/** Named in the order of their paths, whatever the order in which they were read. */
function imageNames(resources: Publication['resources']): Map<string, string> {
  const names = safeNames([...resources.keys()].sort(), (path) => {
    const resource = resources.get(path)
    return resource === undefined ? '' : extensions[resource.mediaType]
  })
  return new Map([...names].map(([path, name]) => [path, `images/${name}`]))
}

const extensions = {
  'image/jpeg': '.jpg',
  'image/png': '.png',
  'image/gif': '.gif',
  'image/webp': '.webp',
  'image/svg+xml': '.svg'
} as const satisfies Record<Resource['mediaType'], string>

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}
