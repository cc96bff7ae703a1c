/** Stage `model`: from resolved trees to the `Publication` that every renderer reads. Start at `publicationModel`. */
import type { Root } from 'hast'
import type { Heading, Nodes } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { PublicationMetadata } from '../read/publication-metadata.ts'
import { renderReferences } from '../references/csl-engine.ts'
import { styleXml } from '../references/csl-styles.ts'
import type {
  ResolvedPublication,
  ResolvedSection
} from '../resolve/resolved-publication.ts'
import { rankBoxTitles } from './box.ts'
import { drawCharts } from './charts/index.ts'
import { citationsInOrder, placesOf } from './citations.ts'
import { contentsOf } from './contents.ts'
import { coverModel } from './cover.ts'
import { withIdentifier } from './identifier.ts'
import { indexGroups } from './index-entries.ts'
import { type HastContext, hastOf, phrasingOf } from './mdast-to-hast.ts'
import type { Publication, Section } from './publication.ts'
import { sourceTexts } from './source-texts.ts'
import { setTypography } from './typography/index.ts'
import { type RoleDescription, roles } from '../roles.ts'

/** Expects a publication without errors: what could not be resolved shows as it was written. */
export async function publicationModel(
  resolved: ResolvedPublication
): Promise<Publication> {
  const { source, images, glossary } = resolved
  setTypography(resolved)
  const metadata: PublicationMetadata = withIdentifier(source.metadata)
  const placed = citationsInOrder(resolved)
  const references = renderReferences(
    placed.map(({ citation }) => citation),
    source.nocite.map(({ key }) => key),
    resolved.bibliography,
    styleXml(source.citationStyle),
    metadata.language,
    entryId
  )
  const context: HastContext = {
    citations: references.citations,
    citationIds: new Map(placed.map(({ citation, id }) => [citation, id])),
    images,
    charts: await drawCharts(resolved),
    drawings: { count: 1 },
    glossary
  }
  const spine = resolved.sections.map((section) => sectionModel(section, context))
  return {
    slug: source.slug,
    metadata,
    spine,
    contents: contentsOf(spine),
    bibliography: references.entries.map(({ key, content }) => ({
      id: entryId(key),
      key,
      content,
      citedAt: placesOf(key, placed)
    })),
    index: indexGroups(resolved.indexMarks, spine),
    print: source.print,
    sources: source.print.attachSource ? sourceTexts(resolved) : [],
    cover: coverModel(resolved, context.drawings),
    resources: new Map(
      [...images]
        .filter(([, image]) => !image.svg)
        .map(([path, image]) => [path, image.resource] as const)
    )
  }
}

/** A key may hold characters that an XML id may not: those become `.` and their code, so that two keys never share an id. */
function entryId(key: string): string {
  const escaped = key.replace(
    /[^A-Za-z0-9_-]/g,
    (mark) => `.${mark.charCodeAt(0).toString(16)}`
  )
  return `literatuur-${escaped}`
}

function sectionModel(section: ResolvedSection, context: HastContext): Section {
  const { id, role, number, label, partId, file, tree } = section
  const description: RoleDescription = roles[role]
  const title = tree.children.find((node): node is Heading => node.type === 'heading')
  const blocks: Nodes[] = tree.children.filter((node) => node !== title)
  // Definitions of links stand anywhere in the file; a note may use one too.
  const definitions: Nodes[] = tree.children.filter((node) => node.type === 'definition')
  const body: Root = { type: 'root', children: hastOf(blocks, context) }
  rankBoxTitles(body)
  return {
    id,
    role,
    number,
    label,
    partId,
    sourcePath: file?.path,
    title: title ? toString(title) : (description.defaultTitle ?? ''),
    titleContent: title
      ? phrasingOf(title.children, context)
      : [{ type: 'text', value: description.defaultTitle ?? '' }],
    body,
    notes: section.notes.map(({ definition, ...note }) => ({
      ...note,
      content: hastOf([...definitions, ...definition.children], context)
    }))
  }
}
