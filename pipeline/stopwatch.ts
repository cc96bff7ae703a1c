/** Shows what the command is doing, and how long each part took. */
import type { Timed } from './timed.ts'

export class Stopwatch {
  readonly #output: NodeJS.WriteStream
  readonly #startMs = performance.now()

  constructor(output: NodeJS.WriteStream) {
    this.#output = output
  }

  /** A terminal shows the part while it runs; a log gets its line when it is done. */
  readonly timed: Timed = async (part, work) => {
    const startMs = performance.now()
    if (this.#output.isTTY) this.#output.write(`${part} …\r`)
    const result = await work()
    this.#output.write(`${part.padEnd(12)} ${seconds(performance.now() - startMs)}\n`)
    return result
  }

  total(): string {
    return seconds(performance.now() - this.#startMs)
  }
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2).replace('.', ',')} s`
}
