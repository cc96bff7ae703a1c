/** What stands in a note: in print it is a narrow column in the margin. */
import type { FootnoteDefinition, Nodes, Root } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { report } from '../rules/report.ts'

const unsound: Partial<Record<Nodes['type'], string>> = {
  table: 'Onverwachte tabel',
  code: 'Onverwacht codeblok',
  heading: 'Onverwachte kop',
  blockquote: 'Onverwacht citaat',
  thematicBreak: 'Onverwachte lijn',
  math: 'Onverwachte formule tussen `$$`',
  containerDirective: 'Onverwacht blok'
}

/** Reports `footnote-content-simple`: only paragraphs and lists have a form in every format. */
export function checkFootnoteContent(tree: Root, file: VFile): void {
  visit(tree, 'footnoteDefinition', (definition) => checkContent(definition, file))
}

function checkContent(definition: FootnoteDefinition, file: VFile): void {
  visit(definition, (node) => {
    const found = unsound[node.type]
    if (found === undefined) return undefined
    report(file, 'footnote-content-simple', {
      reason: `${found} in een noot, verwacht alinea’s en lijsten`,
      place: node.position && { ...node.position.start }
    })
    return SKIP
  })
}
