/** Definition lists: a description that found no term would be read as part of a sentence. */
import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { report } from '../rules/report.ts'

/** Reports `definition-has-term`. The tokenizer knows no definition list inside a note or a list. */
export function checkDefinitionLists(tree: Root, file: VFile): void {
  const lines = String(file).split(/\r\n?|\n/)
  visit(tree, 'text', ({ value, position }, index, parent) => {
    if (parent?.type !== 'paragraph' || !position) return
    for (const [count, line] of value.split(/\r\n?|\n/).entries()) {
      // What follows a link or a word in italics begins no line.
      if (!/^:\s+\S/.test(line) || (count === 0 && index !== 0)) continue
      const number = position.start.line + count
      const column = (lines[number - 1]?.indexOf(':') ?? 0) + 1
      reportStray({ line: number, column }, file)
    }
  })
}

function reportStray(place: { line: number; column: number }, file: VFile): void {
  const reason =
    'Onverwachte `:` aan het begin van een regel, verwacht een term erboven, buiten een noot of opsomming'
  report(file, 'definition-has-term', { reason, place })
}
