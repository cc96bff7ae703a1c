/** Items of a task list (`- [ ]`) in hast: a drawn box, and its state in words. */
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { ListItem } from 'mdast'
import { defaultHandlers, type Handler } from 'mdast-util-to-hast'
import { visit } from 'unist-util-visit'

/**
 * GFM makes a disabled `<input>` without a label of it: a control that cannot be used and has
 * no name (WCAG 2.2, 4.1.2). The style sheets draw the box and hide the words from sight.
 */
export const taskItemHandler: Handler = (state, node: ListItem, parent) => {
  const item = defaultHandlers.listItem(state, node, parent)
  if (typeof node.checked !== 'boolean') return item
  const { checked } = node
  visit(item, 'element', (element, index, holder) => {
    if (element.tagName !== 'input' || !holder || index === undefined) return
    holder.children[index] = taskBox(checked)
  })
  return item
}

function taskBox(isDone: boolean): Element {
  const className = isDone ? ['task-box', 'task-done'] : ['task-box']
  const words: ElementContent = h(
    'span',
    { className: ['task-state'] },
    isDone ? 'Aangekruist:' : 'Niet aangekruist:'
  )
  return h('span', { className }, words)
}
