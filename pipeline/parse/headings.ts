/** Headings: the title, the ranks, and ids written as `## Kop {#id}`. */
import type { Heading, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { report } from '../rules/report.ts'
import { isIdentifier, reportIdentifier } from './identifier.ts'

declare module 'mdast' {
  interface HeadingData {
    /** As the author wrote it; without one the text of the heading gives the id. */
    identifier?: string
  }
}

/**
 * Reports `section-has-title`, `section-has-content`, `heading-has-text`, `identifier-well-formed` and
 * `heading-rank-consecutive` (PDF/UA-1, 7.4.2; WCAG 2.2, 1.3.1). Takes `{#id}` out of the heading's text.
 */
export function checkHeadings(tree: Root, file: VFile): void {
  const first = tree.children.find(isShown)
  if (!first) {
    report(file, 'section-has-content', {
      reason: 'Onverwacht leeg bestand, verwacht een titel en tekst',
      place: { line: 1, column: 1 }
    })
    return
  }
  const title = first.type === 'heading' && first.depth === 1 ? first : undefined
  if (!title || toString(title).trim() === '') {
    const reason = 'Onverwacht begin, verwacht een titel (`# Titel`)'
    report(file, 'section-has-title', { reason, place: first.position })
  }
  checkContent(tree, title, file)
  let rank = 1
  visit(tree, 'heading', (heading) => {
    takeIdentifier(heading, file)
    if (heading !== title) checkText(heading, file)
    if (heading !== title) checkRank(heading, rank, file)
    rank = heading.depth
  })
}

/** Comments and the addresses of links are not seen by a reader. */
function isShown({ type }: Root['children'][number]): boolean {
  return type !== 'html' && type !== 'definition'
}

function checkContent(tree: Root, title: Heading | undefined, file: VFile): void {
  const rest = tree.children.filter((node) => node !== title && isShown(node))
  if (!title || rest.length > 0) return
  const reason = 'Onverwacht einde na de titel, verwacht tekst'
  report(file, 'section-has-content', { reason, place: title.position })
}

function checkRank(heading: Heading, previous: number, file: VFile): void {
  if (heading.depth === 1) {
    const reason = 'Onverwachte tweede titel (`#`), verwacht `##` of lager'
    report(file, 'section-has-title', { reason, place: heading.position })
  } else if (heading.depth > previous + 1) {
    const expected = '#'.repeat(previous + 1)
    report(file, 'heading-rank-consecutive', {
      reason: `Onverwacht kopniveau \`${'#'.repeat(heading.depth)}\`, verwacht \`${expected}\``,
      place: heading.position,
      expected: [expected]
    })
  }
}

function takeIdentifier(heading: Heading, file: VFile): void {
  const last = heading.children.at(-1)
  if (last?.type !== 'text') return
  const [whole, written = ''] = /\s*\{([^{}]*)\}\s*$/.exec(last.value) ?? []
  if (whole === undefined || isEscaped(heading, file)) return
  last.value = last.value.slice(0, -whole.length)
  const identifier = written.slice(1)
  if (written.startsWith('#') && isIdentifier(identifier))
    heading.data = { ...heading.data, identifier }
  else reportIdentifier(written, heading.position, file)
}

/** `\\{…}` is meant as text. */
function isEscaped({ position }: Heading, file: VFile): boolean {
  const source = String(file).slice(position?.start.offset, position?.end.offset)
  return /\\\{[^{}]*\}[\s#]*$/.test(source)
}

function checkText(heading: Heading, file: VFile): void {
  if (toString(heading).trim() !== '') return
  const reason = 'Onverwachte lege kop, verwacht tekst'
  report(file, 'heading-has-text', { reason, place: heading.position })
}
