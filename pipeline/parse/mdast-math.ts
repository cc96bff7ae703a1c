/** From tokens of mathematics to `inlineMath` and `math` nodes in mdast. */
import type { CompileContext, Extension } from 'mdast-util-from-markdown'
import type { Token } from 'micromark-util-types'
import type { MathNode } from './math-node.ts'

export function mdastMath(): Extension {
  return {
    enter: {
      mathText(token) {
        this.enter({ type: 'inlineMath', latex: '', value: '', lines: [] }, token)
      },
      mathFlow(token) {
        const empty = { latex: '', value: '', lines: [], isClosed: false }
        this.enter({ type: 'math', ...empty }, token)
      }
    },
    exit: { mathContent, mathMarker, mathText: exitMath, mathFlow: exitMath }
  }
}

function mathContent(this: CompileContext, token: Token): undefined {
  const node = currentMath(this)
  if (!node) return
  if (node.lines.length > 0) node.latex += '\n'
  const { line, column, offset } = token.start
  node.lines.push({ index: node.latex.length, start: { line, column, offset } })
  node.latex += this.sliceSerialize(token)
  node.value = node.latex
}

/** The marker that ends a formula ends where the formula does. */
function mathMarker(this: CompileContext, token: Token): undefined {
  const node = currentMath(this)
  if (node?.type === 'math')
    node.isClosed = token.start.offset !== node.position?.start.offset
}

function exitMath(this: CompileContext, token: Token): undefined {
  this.exit(token)
}

function currentMath({ stack }: CompileContext): MathNode | undefined {
  const node = stack.at(-1)
  return node?.type === 'math' || node?.type === 'inlineMath' ? node : undefined
}
