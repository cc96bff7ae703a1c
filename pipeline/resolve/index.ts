/** Stage `resolve`: what points somewhere finds its target, over all sections. Start at `resolvePublication`. */
import { dirname } from 'node:path'
import { checkLock } from '../references/checks/lock.ts'
import { checkCslStyle } from '../references/csl-style-check.ts'
import { parseLock } from '../references/online/lock-file.ts'
import { applyJudgements } from '../references/judgements.ts'
import type { ParsedPublication } from '../parse/parsed-publication.ts'
import { checkAccessibilityStatement } from './accessibility-statement.ts'
import { publicationPath } from '../parse/text-folder.ts'
import { checkAlternativeTexts } from './alternative-text.ts'
import { checkBibliographyPlace, checkCitations } from './citations.ts'
import { resolveCharts } from './charts.ts'
import { resolveCover } from './cover.ts'
import { checkDirectiveContent } from './directive-content.ts'
import { collectGlossary } from './glossary.ts'
import { resolveGlossaryUses } from './glossary-uses.ts'
import { assignIdentifiers } from './identifiers.ts'
import { resolveImages } from './images.ts'
import { checkRegisterPlace, checkSeeReferences } from './index-entries.ts'
import { collectIndexMarks } from './index-marks.ts'
import { checkLinkReferences } from './link-references.ts'
import { resolveLinks } from './links.ts'
import { resolveNotes } from './notes.ts'
import { resolvePageReferences } from './page-references.ts'
import { checkQuotationSources } from './quotation-source.ts'
import type { ResolvedImage, ResolvedPublication } from './resolved-publication.ts'
import { sectionIdentities } from './section-identity.ts'
import { dropAbsences } from './unread-text.ts'

/** Changes the trees of `parsed`: they are handed on and not used again. The findings are on the files. */
export function resolvePublication(parsed: ParsedPublication): ResolvedPublication {
  const { source, bibliography } = parsed
  const identities = sectionIdentities(parsed.sections)
  const sections = parsed.sections.map((section, index) => {
    const identity = identities[index]
    if (!identity) throw new Error(`No identity for section ${index}`)
    return { ...section, identity }
  })
  const glossary = collectGlossary(parsed.sections)
  // First, for links take their text from the numbers that are given here.
  const targets = assignIdentifiers(sections, glossary)
  const folder = dirname(source.file.path)
  const sectionIds = new Map(
    sections.flatMap(({ file, identity }) =>
      file ? [[publicationPath(folder, file.path), identity.id] as const] : []
    )
  )
  const { dataFiles } = source
  const citationKeys = new Set(bibliography.items.keys())
  const indexMarks = collectIndexMarks(sections)
  const images = new Map<string, ResolvedImage>()
  const resolved = sections.map(({ file, tree, identity }) => {
    if (!file) return { ...identity, file, tree, notes: [] }
    checkDirectiveContent(tree, file)
    resolveCharts(tree, file, { folder, dataFiles })
    return { ...identity, file, tree, notes: resolveNotes(identity.id, tree, file) }
  })
  // All notes before the first link, for a link may lead to a note of a later section.
  const notes = new Map(resolved.map((section) => [section.id, section.notes]))
  const linkContext = { targets, folder, sectionIds, citationKeys, notes }
  for (const { id: sectionId, file, tree } of resolved) {
    if (!file) continue
    checkQuotationSources(tree, file)
    checkAlternativeTexts(tree, file)
    const context = { ...linkContext, sectionId }
    resolveLinks(tree, file, context)
    checkLinkReferences(tree, file)
    resolvePageReferences(tree, file, context)
    resolveImages(tree, file, { folder, images: source.images }, images)
  }
  checkAccessibilityStatement(source.metadata.accessibility, resolved, images)
  resolveGlossaryUses(resolved, glossary)
  checkCitations(resolved, source, bibliography, targets)
  checkBibliographyPlace(resolved, source.file)
  checkSeeReferences(indexMarks)
  checkRegisterPlace(indexMarks, resolved, source.file)
  if ('file' in source.citationStyle) checkCslStyle(source.citationStyle.file)
  checkLock(bibliography.items.values(), parseLock(source.referenceLock))
  // Last, for these take findings away.
  dropAbsences([
    source.file,
    ...source.spine.flatMap(({ file }) => (file ? [file] : [])),
    ...parsed.included,
    ...source.bibliographies
  ])
  applyJudgements(source.bibliographies, bibliography, source.severities)
  const cover = resolveCover(source, folder)
  return {
    source,
    included: parsed.included,
    sections: resolved,
    bibliography,
    glossary,
    images,
    cover,
    indexMarks
  }
}
