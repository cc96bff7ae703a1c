/** A timeline in hast: a figure that is a list of dates with what happened. */
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { ListItem, PhrasingContent } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import type { State } from 'mdast-util-to-hast'
import { calendarPeriod, dateTimeOf, type WrittenDate } from '../parse/calendar-period.ts'
import { timelineItem } from '../parse/timeline-item.ts'

/** @param caption With its credit. */
export function timelineElement(
  state: State,
  node: ContainerDirective,
  caption: readonly ElementContent[]
): Element {
  const items = node.children.flatMap((child) =>
    child.type === 'list' ? child.children.map((item) => itemElement(state, item)) : []
  )
  return h('figure', { className: ['figure', 'timeline'], id: node.data?.identifier }, [
    h('ol', items),
    h('figcaption', [...caption])
  ])
}

function itemElement(state: State, item: ListItem): Element {
  const { date, content } = timelineItem(item) ?? { date: [], content: item.children }
  const element = h('li', [
    h('p', { className: ['timeline-date'] }, dateContent(state, date)),
    h(
      'div',
      { className: ['timeline-text'] },
      state.all({ type: 'root', children: content })
    )
  ])
  state.patch(item, element)
  return element
}

/** A date that can be read for certain is one for programs too. */
function dateContent(state: State, date: readonly PhrasingContent[]): ElementContent[] {
  const [only, ...others] = date
  const period =
    only?.type === 'text' && others.length === 0 ? calendarPeriod(only.value) : undefined
  if (!period) return state.all({ type: 'paragraph', children: [...date] })
  const { from, separator, until } = period
  return [timeElement(from), ...(until ? [text(separator), timeElement(until)] : [])]
}

function timeElement({ text: words, date }: WrittenDate): Element {
  return h('time', { dateTime: dateTimeOf(date) }, words)
}

function text(value: string): ElementContent {
  return { type: 'text', value }
}
