/** The part of a content stream that stands outside all marked content. */

export type UntaggedPainting = {
  readonly kind: 'text' | 'image' | 'drawing'
  /** From `BT` to `ET` for text, else the operator itself. */
  readonly operators: string
}

/**
 * Puts what is painted between `BMC` and `EMC` of an artifact: text by itself, what is drawn
 * together as far as the graphics state goes. No marked content begins inside a path (ISO
 * 32000-1, 8.5.2 and figure 9), and none goes over `q` or `Q`.
 */
export function withArtifacts(operators: string): {
  readonly operators: string
  readonly paintings: readonly UntaggedPainting[]
} {
  const writer = new ArtifactWriter()
  for (const line of operators.split('\n')) if (line !== '') writer.add(line)
  writer.close()
  return { operators: writer.written.join(''), paintings: writer.paintings }
}

class ArtifactWriter {
  readonly written: string[] = []
  readonly paintings: UntaggedPainting[] = []
  /** Lines of a path or of a text object, which may turn out to be painted or not. */
  #pending: string[] = []
  #isInText = false
  #isOpen = false

  add(line: string): void {
    const operator = line.slice(line.lastIndexOf(' ') + 1)
    if (this.#isInText) this.#addToText(line, operator)
    else if (operator === 'BT') this.#beginText(line)
    else if (construction.has(operator)) this.#pending.push(line)
    else if (painting.has(operator)) this.#paint(line, operator)
    else this.#pass(line, operator)
  }

  close(): void {
    if (this.#isOpen) this.written.push('EMC\n')
    this.#isOpen = false
  }

  #beginText(line: string): void {
    this.close()
    this.#isInText = true
    this.#pending.push(line)
  }

  #addToText(line: string, operator: string): void {
    this.#pending.push(line)
    if (operator !== 'ET') return
    this.#isInText = false
    const operators = this.#takePending()
    this.paintings.push({ kind: 'text', operators })
    this.written.push(`/Artifact <</Type /Pagination>>BDC\n${operators}EMC\n`)
  }

  #paint(line: string, operator: string): void {
    if (!this.#isOpen) this.written.push('/Artifact <</Type /Layout>>BDC\n')
    this.#isOpen = true
    this.written.push(this.#takePending(), `${line}\n`)
    this.paintings.push({
      kind: operator === 'Do' ? 'image' : 'drawing',
      operators: line
    })
  }

  /** A path that only clips is no content; what sets the state may stand in an artifact. */
  #pass(line: string, operator: string): void {
    if (operator === 'q' || operator === 'Q') this.close()
    this.written.push(this.#takePending(), `${line}\n`)
  }

  #takePending(): string {
    const lines = this.#pending.map((line) => `${line}\n`).join('')
    this.#pending = []
    return lines
  }
}

/** Table 59; `W` and `W*` stand on a line with the `n` behind them. */
const construction = new Set(['m', 'l', 'c', 'v', 'y', 'h', 're'])
/** Tables 60, 77 and 87. */
const painting = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'sh', 'Do'])
