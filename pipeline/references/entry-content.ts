/** One work as a citation style writes it in a list of references. */
import type { ElementContent } from 'hast'
import { VFile } from 'vfile'
import type { CitationStyle } from '../read/manuscript.ts'
import { parseBibliography } from './bibliography.ts'
import { renderReferences } from './csl-engine.ts'
import { styleXml } from './csl-styles.ts'
import { styleForEntry } from './style-for-entry.ts'

/**
 * @param records
 *   CSL-JSON with one item.
 * @param language
 *   BCP 47.
 */
export function entryContent(
  records: string,
  style: CitationStyle,
  language: string
): ElementContent[] {
  const file = new VFile({ path: 'record.json', value: records })
  const bibliography = parseBibliography([file], Number.POSITIVE_INFINITY)
  const keys = [...bibliography.items.keys()]
  const [work] = bibliography.items.values()
  if (!work) return []
  const { entries } = renderReferences(
    [],
    keys,
    bibliography,
    styleForEntry(styleXml(style), work.item.type),
    language,
    (key) => key
  )
  return entries.flatMap(({ content }) => withoutNumber(content))
}

/** A numeric style puts a number in front; alone, a work has none. */
function withoutNumber(content: readonly ElementContent[]): ElementContent[] {
  return content.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [node]
    const { className } = node.properties
    const names = Array.isArray(className) ? className : []
    if (names.includes('csl-left-margin')) return []
    return names.includes('csl-right-inline') ? withoutNumber(node.children) : [node]
  })
}
