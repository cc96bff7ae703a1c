/** Checklists: a box with something to tick. */
import type { Root } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { report } from '../rules/report.ts'

/** Reports `checklist-has-tasks`, for a list without tasks and for a single item without a box. */
export function checkChecklists(tree: Root, file: VFile): void {
  visit(tree, 'containerDirective', (node) => {
    if (node.name === 'checklist') checkTasks(node, file)
  })
}

function checkTasks(checklist: ContainerDirective, file: VFile): void {
  const items = checklist.children.flatMap((child) =>
    child.type === 'list' ? child.children : []
  )
  const others = items.filter(({ checked }) => typeof checked !== 'boolean')
  if (others.length === items.length) {
    const place = checklist.position && { ...checklist.position.start }
    const reason = 'Checklist zonder takenlijst, verwacht `- [ ] taak`'
    report(file, 'checklist-has-tasks', { reason, place, expected: ['- [ ] taak'] })
    return
  }
  for (const item of others) {
    const place = item.position && { ...item.position.start }
    const reason = 'Onverwacht punt zonder vakje, verwacht `- [ ]`'
    report(file, 'checklist-has-tasks', { reason, place, expected: ['- [ ]'] })
  }
}
