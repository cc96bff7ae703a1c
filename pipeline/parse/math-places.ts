/** Where a displayed formula stands: on lines of its own, and that line has to end. */
import type { Root } from 'mdast'
import { visitParents } from 'unist-util-visit-parents'
import type { VFile } from 'vfile'
import { report } from '../rules/report.ts'

/** Blocks that have a form of their own for what is in them. */
const closedBlocks = new Set(['figuur', 'grafiek', 'tabel', 'vers'])

/** Reports `math-place-valid`, and `math-well-formed` for a formula that nothing ends. */
export function checkMathPlaces(tree: Root, file: VFile): void {
  visitParents(tree, (node, ancestors) => {
    if (node.type === 'inlineMath' && isDouble(node, file)) {
      const reason =
        'Onverwachte `$$` in een zin, verwacht `$…$` of een formule op eigen regels'
      report(file, 'math-place-valid', { reason, place: node.position })
    }
    if (node.type !== 'math') return
    const place = node.position && { ...node.position.start }
    if (!node.isClosed) {
      const reason = 'Formule begint hier met `$$` en eindigt nergens, verwacht `$$`'
      report(file, 'math-well-formed', { reason, place, expected: ['$$'] })
    }
    const holder = ancestors.findLast(({ type }) => type === 'containerDirective')
    if (holder?.type !== 'containerDirective' || !closedBlocks.has(holder.name)) return
    const reason = `Onverwachte formule tussen \`$$\` in \`:::${holder.name}\``
    report(file, 'math-place-valid', { reason, place })
  })
}

function isDouble({ position }: Root['children'][number], file: VFile): boolean {
  return String(file).startsWith('$$', position?.start.offset)
}
