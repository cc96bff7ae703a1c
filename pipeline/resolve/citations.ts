/** Citations: every key has an entry, every entry is cited. The text of a citation is made in `model`. */
import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import type { Bibliography } from '../references/bibliography.ts'
import { expectedPhrase, nearest } from '../rules/nearest.ts'
import { report } from '../rules/report.ts'

type Text = { readonly file: VFile | undefined; readonly tree: Root }

/** Reports `citation-key-resolves` and `bibliography-item-cited`. */
export function checkCitations(
  sections: readonly Text[],
  bibliography: Bibliography
): void {
  const cited = new Set<string>()
  for (const { file, tree } of sections) {
    if (!file) continue
    visit(tree, 'citation', (citation) => {
      for (const { key, place } of citation.items) {
        cited.add(key)
        if (bibliography.items.has(key)) continue
        const expected = nearest(key, bibliography.items.keys())
        report(file, 'citation-key-resolves', {
          reason: `Onverwachte sleutel \`${key}\`${expectedPhrase(expected)}`,
          place,
          actual: key,
          ...(expected !== undefined && { expected: [expected] })
        })
      }
    })
  }
  for (const [key, { file, place }] of bibliography.items) {
    if (cited.has(key)) continue
    const reason = `Bron \`${key}\` wordt nergens genoemd`
    report(file, 'bibliography-item-cited', { reason, place, actual: key })
  }
}
