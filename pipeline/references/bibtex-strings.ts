/** `@string` of BibTeX: abbreviations that later entries use. One that uses itself is not yet defined. */
import type { bibtexParser } from 'latex-utensils'

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

export class BibtexStrings {
  readonly #texts = new Map(months.map((month) => [month, month]))

  /** Those of the list itself. */
  names(): readonly string[] {
    return [...this.#texts.keys()].filter((name) => !months.includes(name))
  }

  define(name: string, text: string): void {
    this.#texts.set(name.toLowerCase(), text)
  }

  /** Whether a value is one abbreviation that was never made. */
  isUnknown(value: Value): boolean {
    return value.kind === 'abbreviation' && !this.#texts.has(value.content.toLowerCase())
  }

  /** The text of a value, with its abbreviations filled in; an unknown one stands for itself. */
  textOf(value: Value, say: SayString): string {
    if (value.kind === 'concat')
      return value.content.map((part) => this.textOf(part, say)).join('')
    if (value.kind !== 'abbreviation') return value.content
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
