/** One piece of work for `epub.ts`, in a process of its own: says its processor time and its peak of memory. */
import { type Zippable, zipSync } from 'fflate'
import { h } from 'hastscript'
import type { Publication, Section } from '../../pipeline/model/publication.ts'
import type { Resource } from '../../pipeline/read/resource.ts'
import { renderEpub } from '../../pipeline/render/epub/index.ts'
import type { PageStart } from '../../pipeline/render/page-start.ts'
import { options, publicationOf, section } from '../render/epub/example.ts'

const [kind, count] = process.argv.slice(2)
/** Each prepares what it works on, and hands out the work. */
const works: Readonly<Record<string, () => () => unknown>> = {
  zip: () => {
    const files: Zippable = {}
    for (const [path, { bytes }] of images()) files[path] = [bytes, { level: 0 }]
    return () => zipSync(files)
  },
  images: () => {
    const publication = withImages()
    return () => renderEpub(publication, options)
  },
  chapters: () => {
    const { publication, pageStarts } = withChapters(Number(count))
    return () => renderEpub(publication, options, { pageStarts })
  }
}

const work = works[kind ?? '']?.()
if (!work) throw new Error(`Unknown work \`${kind}\``)
const before = process.cpuUsage()
await work()
const { user, system } = process.cpuUsage(before)
const seconds = (user + system) / 1e6
const mebibytes = Math.round(process.resourceUsage().maxRSS / 1024)
process.stdout.write(JSON.stringify({ seconds, mebibytes }))

/** 30 of 5 MiB, of bytes that no compression makes smaller. */
function images(): [string, Resource][] {
  return Array.from({ length: 30 }, (_, index) => {
    const path = `images/${index}.jpg`
    const bytes = new Uint8Array(5 * 2 ** 20)
    let state = index + 1
    for (let at = 0; at < bytes.length; at++) {
      state = (state * 48271) % 2147483647
      bytes[at] = state
    }
    return [path, { path, mediaType: 'image/jpeg', bytes }]
  })
}

function withImages(): Publication {
  const resources = new Map(images())
  const shown = [...resources.keys()].map((src) =>
    h('p', h('img', { src, alt: 'Beeld' }))
  )
  const one = section({ id: 'een', role: 'hoofdstuk' }, ...shown)
  return { ...publicationOf(one), resources }
}

/** Chapters of ten paragraphs and a note, each with a link to the chapter before it, on two pages. */
function withChapters(length: number) {
  const spine = Array.from({ length }, (_, index) => chapter(index))
  const pageStarts = spine.flatMap(({ id }, index): PageStart[] => [
    { label: String(2 * index + 1), place: { kind: 'section', sectionId: id } },
    {
      label: String(2 * index + 2),
      place: { kind: 'text', element: index * 13 + 6, offset: 5 }
    }
  ])
  return { publication: publicationOf(...spine), pageStarts }
}

function chapter(index: number): Section {
  const id = `hoofdstuk-${index}`
  const words = 'woorden die een regel vullen '.repeat(20)
  const paragraphs = Array.from({ length: 10 }, () => h('p', words))
  const link = h('a', { href: `#hoofdstuk-${Math.max(0, index - 1)}` }, 'hiervoor')
  const reference = { className: ['note-reference'], id: `${id}-v`, href: `#${id}-n` }
  const note = { id: `${id}-n`, number: '1', referenceIds: [`${id}-v`] }
  const notes = [{ ...note, content: [h('p', 'Een noot.')] }]
  const last = h('p', link, h('a', reference, '1'))
  return section({ id, role: 'hoofdstuk', notes }, ...paragraphs, last)
}
