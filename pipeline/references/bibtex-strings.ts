/** `@string` of BibTeX: abbreviations that later entries use. One that uses itself is not yet defined. */
import type { bibtexParser } from 'latex-utensils'
import { nearestOfFirst } from '../rules/nearest.ts'

type Value = bibtexParser.FieldValue

/** `fault`: the name is not defined, or its text would grow without end. */
export type SayString = (
  name: string,
  start: number,
  end: number,
  fault: 'unknown' | 'endless'
) => void

/** Every style of BibTeX defines these; the date reads them by name. */
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
/** Characters: `@string{b = a # a}`, forty times, would fill the memory. */
const maxLength = 100_000
/** To BibTeX it is one space; to who looks for ` and ` in it, the time of its length squared. */
const longSpace = /\s{100,}/g

export class BibtexStrings {
  readonly #texts = new Map(months.map((month) => [month, month]))

  readonly #nearest = nearestOfFirst()

  /** Of the list itself. */
  nearest(name: string): string | undefined {
    const own = () => [...this.#texts.keys()].filter((known) => !months.includes(known))
    return this.#nearest(name.toLowerCase(), own)
  }

  /** With a value that is one abbreviation, the parser takes `@string` for a work with fields. */
  define(node: bibtexParser.StringEntry | bibtexParser.Entry, say: SayString): void {
    const made =
      'content' in node ? node.content : [{ name: node.abbreviation, value: node.value }]
    for (const { name, value } of made)
      this.#texts.set(name.toLowerCase(), this.textOf(value, say))
  }

  /** Whether a value is one abbreviation that was never made. */
  isUnknown(value: Value): boolean {
    return value.kind === 'abbreviation' && !this.#texts.has(value.content.toLowerCase())
  }

  /** The text of a value, with its abbreviations filled in; an unknown one stands for itself. */
  textOf(value: Value, say: SayString): string {
    if (value.kind === 'concat')
      return value.content.map((part) => this.textOf(part, say)).join('')
    if (value.kind !== 'abbreviation') return value.content.replace(longSpace, ' ')
    const text = this.#texts.get(value.content.toLowerCase())
    const { start, end } = value.location
    if (text === undefined) say(value.content, start.offset, end.offset, 'unknown')
    else if (text.length > maxLength) {
      say(value.content, start.offset, end.offset, 'endless')
      return ''
    }
    return text ?? value.content
  }
}
