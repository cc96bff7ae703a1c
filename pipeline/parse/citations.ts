/** Citations: whether each is whole, so that nothing of it gets lost or is shown as it was written. */
import type { Nodes, Root } from 'mdast'
import { SKIP, visitParents } from 'unist-util-visit-parents'
import type { VFile } from 'vfile'
import { report } from '../rules/report.ts'
import type { Citation } from './citation-node.ts'

/** Reports `citation-well-formed`. A link with nothing but a key as its text, `[@key](url)`, becomes one with that text. */
export function checkCitationForm(tree: Root, file: VFile): void {
  visitParents(tree, 'citation', (citation, ancestors) => {
    const parent = ancestors.at(-1)
    const link = ancestors.find(isLink)
    if (link && link === parent && link.children.length === 1) {
      const { value, position } = citation
      link.children = [{ type: 'text', value, ...(position && { position }) }]
      return SKIP
    }
    const reason = link
      ? 'Onverwachte bron in de tekst van een link, verwacht een bron ernaast'
      : formFault(citation, file)
    if (reason === undefined) return undefined
    const { position: place, value: actual } = citation
    report(file, 'citation-well-formed', { reason, place, actual })
    return undefined
  })
}

function isLink(node: Nodes): node is Extract<Nodes, { type: 'link' | 'linkReference' }> {
  return node.type === 'link' || node.type === 'linkReference'
}

function formFault(citation: Citation, file: VFile): string | undefined {
  return citation.mode === 'parenthetical'
    ? clusterFault(citation)
    : openingFault(citation, file)
}

/** Text before the first `;` without a key belongs to no source; further on it follows a source. */
function clusterFault({ value, items }: Citation): string | undefined {
  const parts = value.slice(1, -1).split(';')
  if (parts.some((part) => part.trim() === '')) {
    return `Onverwachte \`;\` in \`${shown(value)}\`, verwacht een bron`
  }
  const firstKey = items[0]?.key ?? ''
  if (parts[0]?.includes(`@${firstKey}`)) return undefined
  return `Onverwachte tekst \`${shown(parts[0]?.trim() ?? '')}\` zonder bron, verwacht \`@sleutel\` voor de eerste \`;\``
}

/** `[@key, p. 3` without `]`, or with brackets inside: then the bracket before the key is text. */
function openingFault({ position }: Citation, file: VFile): string | undefined {
  const start = position?.start.offset ?? 0
  const [before] =
    /\\?\[-?$/.exec(String(file.value).slice(Math.max(0, start - 3), start)) ?? []
  if (before === undefined || before.startsWith('\\')) return undefined
  return 'Onverwachte `[` voor een bron, verwacht `]` erachter en geen haken erin'
}

function shown(text: string): string {
  return text.replace(/\s+/g, ' ').slice(0, 60)
}
