/** An item of a timeline: its date, and what happened. */
import type { ListItem, Paragraph, PhrasingContent, Text } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { calendarPeriod } from './calendar-period.ts'

export type TimelineItem = {
  /** Without the colon or dash behind it. */
  readonly date: readonly PhrasingContent[]
  /** The rest of the first paragraph, where there is any, and the blocks that follow. */
  readonly content: ListItem['children']
}

type Split = {
  readonly date: readonly PhrasingContent[]
  readonly rest: readonly PhrasingContent[]
}

/**
 * A date in bold (`**voorjaar 2009** tekst`) may be in any words; one before a colon or a dash
 * (`2009: tekst`) has a digit, for otherwise any sentence with a colon would have a date.
 *
 * @returns `undefined` for an item that has no date. The nodes stay as they are.
 */
export function timelineItem({ children }: ListItem): TimelineItem | undefined {
  const [first, ...blocks] = children
  if (first?.type !== 'paragraph') return undefined
  const split = atBold(first) ?? atMark(first)
  if (!split) return undefined
  const { date, rest } = split
  const isEmpty = toString({ ...first, children: [...rest] }).trim() === ''
  const opening = isEmpty ? [] : [{ ...first, children: [...rest] }]
  return { date, content: [...opening, ...blocks] }
}

function atBold({ children }: Paragraph): Split | undefined {
  const [first, second, ...rest] = children
  if (first?.type !== 'strong' || toString(first).trim() === '') return undefined
  const [last] = first.children.slice(-1)
  const date = [
    ...first.children.slice(0, -1),
    ...(last?.type === 'text' ? [withText(last, /\s*:?\s*$/)] : last ? [last] : [])
  ]
  if (second?.type !== 'text') return { date, rest: second ? [second, ...rest] : rest }
  return { date, rest: [withText(second, /^\s*(?:[:–—-](?=\s|$)\s*)?/), ...rest] }
}

function withText(text: Text, left: RegExp): Text {
  return { ...text, value: text.value.replace(left, '') }
}

/** The longest period that can be read, so that `2008 - 2012 - tekst` is one; else what stands before the first mark. */
function atMark({ children }: Paragraph): Split | undefined {
  const [first, ...rest] = children
  if (first?.type !== 'text') return undefined
  const marks = [...first.value.matchAll(/:(?=\s|$)|\s[-–—](?=\s)/g)].map((match) => ({
    before: first.value.slice(0, match.index),
    after: first.value.slice(match.index + match[0].length).trimStart()
  }))
  const mark =
    marks.findLast(({ before }) => calendarPeriod(before)) ??
    marks.slice(0, 1).find(({ before }) => /\d/.test(before))
  if (!mark) return undefined
  return {
    date: [{ ...first, value: mark.before.trim() }],
    rest: [{ ...first, value: mark.after }, ...rest]
  }
}
