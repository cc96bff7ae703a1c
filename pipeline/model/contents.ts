/** The table of contents: parts hold their chapters, chapters their headings. */
import type { Element, Root } from 'hast'
import { plainText } from './plain-text.ts'
import type { ContentsEntry, Section } from './publication.ts'
import { roles } from '../roles.ts'

export function contentsOf(spine: readonly Section[]): ContentsEntry[] {
  const entries: MutableEntry[] = []
  const parts = new Map<string, MutableEntry>()
  for (const section of spine) {
    if (!roles[section.role].inContents) continue
    const part = section.partId === undefined ? undefined : parts.get(section.partId)
    const entry = sectionEntry(section)
    if (section.role === 'deel') parts.set(section.id, entry)
    ;(part?.children ?? entries).push(entry)
  }
  return entries
}

type MutableEntry = ContentsEntry & { readonly children: MutableEntry[] }

function sectionEntry(section: Section): MutableEntry {
  const { id, role, number, label, title, titleContent, body } = section
  const children = headingEntries(section, headingsOf(body))
  return {
    id,
    sectionId: id,
    role,
    depth: 1,
    number,
    label,
    title,
    titleContent,
    children
  }
}

/** `<h2>` with the `<h3>` that follow; deeper headings are not listed. */
function headingEntries(section: Section, headings: readonly Element[]): MutableEntry[] {
  const entries: MutableEntry[] = []
  for (const heading of headings) {
    const entry = headingEntry(section, heading)
    if (heading.tagName === 'h2') entries.push(entry)
    if (heading.tagName === 'h3') entries.at(-1)?.children.push(entry)
  }
  return entries
}

function headingsOf(body: Root): Element[] {
  return body.children.filter(
    (node): node is Element => node.type === 'element' && /^h[23]$/.test(node.tagName)
  )
}

function headingEntry({ id: sectionId, role }: Section, heading: Element): MutableEntry {
  return {
    id: String(heading.properties['id']),
    sectionId,
    role,
    depth: Number(heading.tagName.slice(1)),
    number: undefined,
    label: undefined,
    title: plainText(heading),
    titleContent: heading.children,
    children: []
  }
}
