/** Timelines: each item has its date, and the dates go on. */
import type { ListItem, Root } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { report } from '../rules/report.ts'
import { type CalendarDate, calendarPeriod, compareDates } from './calendar-period.ts'
import { timelineItem } from './timeline-item.ts'

/** Reports `timeline-item-dated` and `timeline-in-order`; only dates that can be read for certain are compared. */
export function checkTimelines(tree: Root, file: VFile): void {
  visit(tree, 'containerDirective', (node) => {
    if (node.name === 'tijdlijn') checkItems(itemsOf(node), file)
  })
}

function itemsOf({ children }: ContainerDirective): ListItem[] {
  return children.flatMap((child) => (child.type === 'list' ? child.children : []))
}

function checkItems(items: readonly ListItem[], file: VFile): void {
  let last: CalendarDate | undefined
  for (const item of items) {
    const place = item.position && { ...item.position.start }
    const dated = timelineItem(item)
    const fault = !dated
      ? 'Onverwacht punt zonder datum'
      : dated.content.length === 0
        ? 'Onverwachte datum zonder tekst'
        : undefined
    if (fault !== undefined) {
      const reason = `${fault}, verwacht \`- **datum** tekst\``
      report(file, 'timeline-item-dated', { reason, place })
    }
    const text = toString(dated?.date ?? [])
    const date = calendarPeriod(text)?.from.date
    if (!date) continue
    if (last && compareDates(last, date) > 0) {
      const reason = `Onverwachte datum \`${text}\`, verwacht een datum na de vorige`
      report(file, 'timeline-in-order', { reason, place, actual: text })
    }
    last = date
  }
}
