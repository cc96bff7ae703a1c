/** The page of one publication, in the order of the catalogue page of 2011. */
import type { Element } from 'hast'
import { h } from 'hastscript'
import type { VFile } from 'vfile'
import type { RenderOptions } from '../../options.ts'
import type { PublicationMetadata } from '../../read/publication-metadata.ts'
import { fullTitle } from '../titles.ts'
import { shorten } from '../web/shorten.ts'
import { publisherName } from '../names.ts'
import { accessibilitySection } from './accessibility.ts'
import type { CatalogueEntry } from './catalogue-entry.ts'
import { catalogueFrame } from './catalogue-frame.ts'
import { citationLine } from '../citation-line.ts'
import { citing } from './citing.ts'
import { authorLink, contributors } from './contributors.ts'
import { coverElement } from './cover.ts'
import { downloads } from './downloads.ts'
import { landingBreadcrumbs, landingMetadata } from './landing-metadata.ts'
import { landingPath } from './landing-path.ts'
import { landingSection } from './landing-section.ts'
import { languageOf } from './language-of.ts'
import { tagList } from './tag-list.ts'

/**
 * Landing page: title, citation, abstract, publishers, downloads, authors, tags,
 * accessibility, and the records to cite from. The note on the edition stands before the abstract: a reader must
 * know it before reading on.
 */
export function landingPage(entry: CatalogueEntry, options: RenderOptions): VFile {
  const { metadata } = entry.publication
  const page = {
    path: landingPath(entry.publication),
    title: `${metadata.title} – ${options.catalogue.name}`,
    description: shorten(metadata.abstract, 160),
    head: landingMetadata(entry, options),
    scripts: ['copy.js'],
    breadcrumbs: landingBreadcrumbs(entry),
    search: {
      title: fullTitle(metadata),
      context: [...metadata.publishers.map(publisherName), metadata.issued].join(', '),
      part: 'publicatie' as const,
      metadata,
      content: [h('h1', fullTitle(metadata)), ...paragraphs(metadata.abstract)]
    },
    main: [h('article', { className: ['landing'] }, landingContent(entry, options))]
  }
  return catalogueFrame(page, options)
}

function landingContent(entry: CatalogueEntry, options: RenderOptions): Element[] {
  const { metadata } = entry.publication
  const lang = languageOf(metadata, options)
  const citation = citationLine(metadata)
  return [
    titleGroup(metadata, lang),
    h('div', { className: ['landing-text'] }, [
      h('p', { className: ['citation-line'] }, citation),
      ...editionNote(metadata.editionNote),
      landingSection('samenvatting', 'Samenvatting', [
        h(
          'div',
          { className: ['abstract'], lang, dir: 'auto' },
          paragraphs(metadata.abstract)
        )
      ])
    ]),
    h('div', { className: ['landing-facts'] }, [
      ...coverElement(entry, landingPath(entry.publication)),
      publishers(entry),
      downloads(entry, options),
      contributors(metadata, landingPath(entry.publication)),
      ...tags(entry)
    ]),
    h('div', { className: ['landing-more'] }, [
      accessibilitySection(entry, options),
      citing(entry, options)
    ])
  ]
}

function publishers({ publication }: CatalogueEntry): Element {
  const items = publication.metadata.publishers.map((publisher) => {
    const words = publisherName(publisher)
    return h('li', [authorLink(publisher.name, landingPath(publication), words)])
  })
  return landingSection('uitgevers', 'Uitgever(s)', [h('ul', items)])
}

function titleGroup(metadata: PublicationMetadata, lang: string | undefined): Element {
  const { title, subtitle } = metadata
  return h('hgroup', { lang, dir: 'auto' }, [
    h('h1', title),
    ...(subtitle === undefined ? [] : [h('p', { className: ['subtitle'] }, subtitle)])
  ])
}

function editionNote(note: string | undefined): Element[] {
  if (note === undefined) return []
  return [
    h('p', { className: ['edition-note'] }, [
      h('strong', 'Over deze uitgave.'),
      ` ${note}`
    ])
  ]
}

function paragraphs(text: string): Element[] {
  return text
    .split(/\n\s*\n/u)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => h('p', paragraph))
}

function tags({ publication }: CatalogueEntry): Element[] {
  const { subjects } = publication.metadata
  if (subjects.length === 0) return []
  return [
    landingSection('tags', 'Tags', [
      h('p', 'Kies een tag om alle publicaties met die tag te zien.'),
      tagList(subjects, landingPath(publication))
    ])
  ]
}
