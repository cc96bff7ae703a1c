/**
 * The press is a thread of its own, with the browser and the finishing pass in it: it starts
 * while the manuscript is read, and works while the other formats are made.
 */
import type { DrawnCover } from './draw-cover.ts'
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { MissingToolError } from '../../errors.ts'
import type { PageFiles } from './browser.ts'
import type { PageGeometry } from './page-geometry.ts'
import type { LaidOut } from './layout.ts'
import type {
  PressAnswer,
  PressQuestion,
  PressServices,
  PressSettings
} from './press-thread.ts'
import type { PrintedPdf, PrintRequest } from './print.ts'
import type { PrintSource } from './print-source.ts'
import { ordinaryLimit, type TimeLimit } from './time-limit.ts'

export class Press implements AsyncDisposable {
  readonly #thread: Worker
  readonly #ended: Promise<never>
  /** One question at a time: each waits for the answer to the one before it. */
  #last: Promise<unknown> = Promise.resolve()

  /** @param limit How long the browser may take before it counts as hanging. */
  constructor(environment: NodeJS.ProcessEnv, limit: TimeLimit = ordinaryLimit) {
    const settings: PressSettings = { environment: { ...environment }, limit }
    this.#thread = new Worker(new URL('press-thread.ts', import.meta.url), {
      workerData: settings
    })
    this.#ended = once(this.#thread, 'exit').then(([status]) => {
      throw new Error(`The press ended with status ${String(status)}`)
    })
    // Until a question waits for it, an end must not end the program.
    this.#ended.catch(() => undefined)
  }

  /**
   * What an editor should know of the browser: Dutch sentences.
   *
   * Throws a `MissingToolError` when there is no browser, or when it failed twice, as every
   * question does.
   */
  notices(): Promise<readonly string[]> {
    return this.#ask('notices')
  }

  /** Load the print document and measure on which page everything falls, before anything is printed. */
  layOut(source: PrintSource): Promise<LaidOut> {
    return this.#ask('layOut', source)
  }

  /** Print what was laid out last, and finish it. */
  print(request: PrintRequest): Promise<PrintedPdf> {
    return this.#ask('print', request)
  }

  /** Pictures of a page with nothing but the cover. */
  drawCover(files: PageFiles, geometry: PageGeometry): Promise<DrawnCover> {
    return this.#ask('drawCover', files, geometry)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#ask('stop').catch(() => undefined)
    await this.#thread.terminate()
  }

  #ask<Name extends keyof PressServices>(
    name: Name,
    ...parameters: Parameters<PressServices[Name]>
  ): ReturnType<PressServices[Name]>
  async #ask(
    name: PressQuestion['name'],
    ...parameters: readonly unknown[]
  ): Promise<unknown> {
    const answered = this.#last.then(() => this.#answer({ name, parameters }))
    this.#last = answered.catch(() => undefined)
    return answered
  }

  async #answer(question: PressQuestion): Promise<unknown> {
    const message = once(this.#thread, 'message')
    this.#thread.postMessage(question)
    const [answer]: PressAnswer[] = await Promise.race([message, this.#ended])
    if (answer && 'value' in answer) return answer.value
    // A class does not survive the way between threads; what it said does.
    if (answer?.isToolMissing) throw new MissingToolError(answer.error.message)
    throw answer?.error
  }
}
