/** Gives every section, heading, figure, table, formula and box its id, number and label. */
import type { Heading, Root } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { boxKinds } from '../parse/box-kinds.ts'
import { mediumOf } from '../parse/conditional-content.ts'
import { type RoleDescription, roles } from '../roles.ts'
import { report } from '../rules/report.ts'
import { isDecorative, isUnnumbered } from './directive-content.ts'
import type { Glossary } from './glossary.ts'
import type { SectionIdentity } from './resolved-publication.ts'
import { TargetRegistry, type Targets } from './targets.ts'
import { titleLabel } from './title-label.ts'
import { shortSlug } from './short-slug.ts'

export type IdentifiedSection = {
  readonly identity: SectionIdentity
  readonly file: VFile | undefined
  readonly tree: Root
}

/** Kinds of directive that are counted through the whole publication. */
const numberLabels: ReadonlyMap<string, string> = new Map([
  ['figuur', 'Figuur'],
  ['tabel', 'Tabel'],
  ['formule', 'Formule'],
  ...boxKinds
])

/** A chart and a timeline are figures: they are counted, and named, as one. */
function kindOf({ name }: ContainerDirective): string {
  return name === 'grafiek' || name === 'tijdlijn' ? 'figuur' : name
}

/**
 * Ids that an author wrote come first, then those that follow from a text: a heading never
 * takes an id that an author gave to something else.
 *
 * Reports `identifier-unique`.
 */
export function assignIdentifiers(
  sections: readonly IdentifiedSection[],
  glossary: Glossary
): Targets {
  const registry = new TargetRegistry()
  for (const { identity, file, tree } of sections) {
    const title = tree.children.find((node) => node.type === 'heading')
    const description: RoleDescription = roles[identity.role]
    const titleText = title ? toString(title) : description.defaultTitle
    const label = identity.label?.toLowerCase() ?? `‘${titleText ?? identity.role}’`
    const kind = identity.role
    const target = { label, kind, file, place: title?.position }
    registry.add(identity.id, target)
    const written = title?.depth === 1 ? title.data?.identifier : undefined
    if (written !== undefined && written !== identity.id)
      registry.add(written, { ...target, id: identity.id })
  }
  for (const { id, term, file, node } of glossary.entries.values()) {
    const label = `‘${term}’`
    registry.add(id, { label, kind: 'begrip', file, place: node.position })
  }
  for (const section of sections) reserveWritten(section, registry)
  const counts = new Map<string, number>()
  for (const section of sections) assignDirectives(section, registry, counts)
  for (const section of sections) assignHeadings(section, registry)
  return registry.targets
}

/**
 * As `oogst` makes them for notes (`noot-` is how a link names one), citations, entries of bibliography and register, terms of the
 * glossary, titles of boxes and descriptions of figures.
 */
const ownIdentifier =
  /^(literatuur|citatie|tekening|begrip|register|noot)-|-noot-\d+(-verwijzing(-\d+)?)?$|-(titel|beschrijving)$|--|\.title$/

function reserveWritten(
  { tree, file }: IdentifiedSection,
  registry: TargetRegistry
): void {
  visit(tree, (node) => {
    const id = writtenIdentifier(node)
    if (!id) return
    registry.reserve(id)
    if (!file || !ownIdentifier.test(id)) return
    const reason = `Onverwacht kenmerk \`${id}\`: zulke kenmerken geeft oogst zelf`
    const place = node.position && { ...node.position.start }
    report(file, 'identifier-unique', { reason, place, actual: id })
  })
}

function writtenIdentifier(node: Root | Root['children'][number]): string | undefined {
  if (node.type === 'heading') return node.data?.identifier
  return node.type === 'containerDirective'
    ? (node.attributes?.['id'] ?? undefined)
    : undefined
}

function assignDirectives(
  { file, tree }: IdentifiedSection,
  registry: TargetRegistry,
  counts: Map<string, number>
): void {
  visit(tree, 'containerDirective', (node) => {
    if (isDecorative(node) || mediumOf(node) !== undefined) return
    const kind = kindOf(node)
    const name = isUnnumbered(node) ? `${kind}-ongenummerd` : kind
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    const identifier =
      node.attributes?.['id'] ?? registry.freeIdentifier(`${name}-${count}`)
    const numberLabel = numberLabelOf(node, count)
    node.data = { ...node.data, identifier, ...(numberLabel && { numberLabel }) }
    const label = isUnnumbered(node)
      ? titleLabel(node)
      : (numberLabel?.toLowerCase() ?? node.name)
    registry.add(identifier, { label, kind, file, place: node.position })
  })
}

/** The word tells one kind of box from another, so a box has it also without a number. */
function numberLabelOf(node: ContainerDirective, count: number): string | undefined {
  if (isUnnumbered(node)) return boxKinds.get(node.name)
  const word = numberLabels.get(kindOf(node))
  return word === undefined ? undefined : `${word} ${count}`
}

function assignHeadings(
  { identity, file, tree }: IdentifiedSection,
  registry: TargetRegistry
): void {
  visit(tree, 'heading', (heading: Heading) => {
    // The title is the section itself.
    if (heading.depth === 1) return
    const text = toString(heading)
    const identifier =
      heading.data?.identifier ??
      registry.freeIdentifier(`${identity.id}-${shortSlug(text) || 'kop'}`)
    heading.data = { ...heading.data, identifier }
    registry.add(identifier, {
      label: `‘${text}’`,
      kind: 'paragraaf',
      file,
      place: heading.position
    })
  })
}
