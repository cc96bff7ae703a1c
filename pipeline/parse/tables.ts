/** Tables: a screen reader counts cells, so every row must have as many as the header. */
import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { report } from '../rules/report.ts'

/** Reports `table-rows-even` (PDF/UA-1, 7.2; WCAG 2.2, 1.3.1). */
export function checkTables(tree: Root, file: VFile): void {
  visit(tree, 'table', (table) => {
    const [header, ...rows] = table.children
    const expected = header?.children.length ?? 0
    for (const row of rows) {
      const actual = row.children.length
      if (actual === expected) continue
      const reason = `Onverwacht aantal cellen \`${actual}\`, verwacht \`${expected}\``
      report(file, 'table-rows-even', {
        reason,
        place: row.position,
        expected: [String(expected)]
      })
    }
  })
}
