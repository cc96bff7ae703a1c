/** Reads values as the browser writes them (ISO 32000-1, 7.3). */
import type {
  CosDictionary,
  CosName,
  CosReference,
  CosText,
  CosValue
} from './cos-value.ts'

/** Reads one value after the other. Throws where the text is no value. */
export class CosReader {
  /** Where the next value is read from. */
  position: number
  readonly #text: string

  constructor(text: string, position = 0) {
    this.#text = text
    this.position = position
  }

  read(): CosValue {
    switch (this.#next()) {
      case '<':
        return this.#isAt('<<') ? this.#dictionary() : this.#hexadecimalString()
      case '[':
        return this.#array()
      case '/':
        return this.#name()
      case '(':
        return this.#literalString()
      case 't':
      case 'f':
      case 'n':
        return this.#keyword()
      case undefined:
        throw this.#fault()
      default:
        return this.#numberOrReference()
    }
  }

  #dictionary(): CosDictionary {
    this.position += 2
    const entries = new Map<string, CosValue>()
    while (this.#next() === '/') {
      const name = this.#name().slice(1)
      entries.set(name, this.read())
    }
    if (!this.#isAt('>>')) throw this.#fault()
    this.position += 2
    return entries
  }

  #array(): readonly CosValue[] {
    this.position++
    const values: CosValue[] = []
    while (this.#next() !== ']') values.push(this.read())
    this.position++
    return values
  }

  #name(): CosName {
    const name = this.#match(nameObject).slice(1)
    if (!name.includes('#')) return `/${name}`
    return `/${name.replaceAll(/#([0-9a-f]{2})/gi, (_, code: string) => byte(code))}`
  }

  #literalString(): CosText {
    const written = this.#match(literalString)
    return { text: decodeText(unescapeLiteral(written.slice(1, -1))), written }
  }

  #hexadecimalString(): CosText {
    const written = this.#match(hexadecimalString)
    const digits = written.replaceAll(/[<>\s]+/g, '')
    return { text: decodeText(digits.replaceAll(/../g, byte)), written }
  }

  #numberOrReference(): number | CosReference {
    const number = Number(this.#match(numeric))
    if (!this.#isAt(' 0 R')) return number
    this.position += ' 0 R'.length
    return { reference: number }
  }

  #keyword(): boolean | null {
    const word = this.#match(keyword)
    return word === 'null' ? null : word === 'true'
  }

  /** The first character of the next value. */
  #next(): string | undefined {
    while (this.#text.charCodeAt(this.position) <= 32) this.position++
    return this.#text[this.position]
  }

  #isAt(token: string): boolean {
    return this.#text.startsWith(token, this.position)
  }

  #match(pattern: RegExp): string {
    const start = this.position
    pattern.lastIndex = start
    // Quicker than `exec`, for there are tens of thousands.
    if (!pattern.test(this.#text)) throw this.#fault()
    this.position = pattern.lastIndex
    return this.#text.slice(start, this.position)
  }

  #fault(): Error {
    const rest = this.#text.slice(this.position, this.position + 40)
    return new Error(`No PDF value: ${rest}`)
  }
}

const nameObject = /\/[^\s/<>[\]()]*/y
const hexadecimalString = /<[0-9A-Fa-f\s]*>/y
const literalString = /\((?:\\[^]|[^\\()])*\)/y
const numeric = /[-+]?(?:\d+\.?\d*|\.\d+)/y
const keyword = /true|false|null/y

function byte(hexadecimal: string): string {
  return String.fromCharCode(Number.parseInt(hexadecimal, 16))
}

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f'
}

/** 7.3.4.2, table 3. */
function unescapeLiteral(text: string): string {
  if (!text.includes('\\')) return text
  return text.replaceAll(/\\([0-7]{1,3}|[^])/g, (_, code: string) =>
    /^[0-7]/.test(code)
      ? String.fromCharCode(Number.parseInt(code, 8))
      : (escapes[code] ?? code)
  )
}

/** 7.9.2.2: UTF-16 behind a byte-order mark, else (as far as the browser writes it) ASCII. */
function decodeText(bytes: string): string {
  if (!bytes.startsWith('\u00FE\u00FF')) return bytes
  return Buffer.from(bytes.slice(2), 'latin1').swap16().toString('utf16le')
}
