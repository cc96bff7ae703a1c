import type { Element } from 'hast'
import { h } from 'hastscript'
import type { VFile } from 'vfile'
import type { RenderOptions } from '../../options.ts'
import { relativeUrl } from '../web/relative-url.ts'
import { shorten } from '../web/shorten.ts'
import { publisherName } from '../names.ts'
import type { CatalogueEntry } from './catalogue-entry.ts'
import { catalogueFrame, cataloguePath } from './catalogue-frame.ts'
import { coverElement } from './cover.ts'
import { landingPath } from './landing-path.ts'
import { languageOf } from './language-of.ts'
import { tagIndex } from './tag-index.ts'
import { tagList } from './tag-list.ts'

/** Characters of an abstract that show what a publication is about. */
const abstractLength = 320

/**
 * The page that lists the publications, with below them the index of tags.
 */
export function cataloguePage(
  entries: readonly CatalogueEntry[],
  options: RenderOptions
): VFile {
  const { name, description } = options.catalogue
  const page = {
    path: cataloguePath,
    title: name,
    description: shorten(description ?? `Publicaties van ${name}`, 160),
    head: [],
    main: [
      h('h1', name),
      ...(description === undefined
        ? []
        : [h('p', { className: ['lead'] }, description)]),
      h('section', { ariaLabelledBy: ['publicaties'] }, [
        h('h2', { id: 'publicaties' }, 'Publicaties'),
        publicationList(entries, options)
      ]),
      ...tagIndex(entries)
    ]
  }
  return catalogueFrame(page, options)
}

function publicationList(
  entries: readonly CatalogueEntry[],
  options: RenderOptions
): Element {
  if (entries.length === 0) return h('p', 'De catalogus bevat nog geen publicaties.')
  const items = entries.map((entry) => h('li', publicationCard(entry, options)))
  return h('ul', { className: ['publications'] }, items)
}

function publicationCard(entry: CatalogueEntry, options: RenderOptions): Element {
  const { publication } = entry
  const { metadata } = publication
  const href = relativeUrl(cataloguePath, landingPath(publication))
  const lang = languageOf(metadata, options)
  const source = [metadata.issued.slice(0, 4), ...metadata.publishers.map(publisherName)]
  return h('article', { className: ['publication'] }, [
    h('h3', { lang }, [h('a', { href }, metadata.title)]),
    ...(metadata.subtitle === undefined
      ? []
      : [h('p', { className: ['subtitle'], lang }, metadata.subtitle)]),
    h('p', { className: ['imprint'] }, source.join(' · ')),
    h('p', { lang }, shorten(metadata.abstract, abstractLength)),
    ...(metadata.subjects.length === 0
      ? []
      : [tagList(metadata.subjects, cataloguePath)]),
    // Last, for the heading says what the article is about.
    ...coverElement(entry, cataloguePath, `Omslag van ‘${metadata.title}’`)
  ])
}
