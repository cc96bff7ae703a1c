/**
 * Finishing in a thread of its own: it loads while the browser starts, and works while the
 * other formats are made.
 */
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { FinishedPdf, FinishRequest } from './finish.ts'

export class FinishThread implements AsyncDisposable {
  readonly #worker = new Worker(new URL('finish-worker.ts', import.meta.url))

  /** One at a time. A fault in the thread comes out here, as a fault of oogst. */
  async finish(request: FinishRequest): Promise<FinishedPdf> {
    const { promise, resolve } = Promise.withResolvers<FinishedPdf>()
    this.#worker.once('message', resolve)
    this.#worker.postMessage(request)
    const failed = once(this.#worker, 'exit').then(([status]) => {
      throw new Error(`The thread that finishes PDFs ended with status ${String(status)}`)
    })
    failed.catch(() => undefined)
    return Promise.race([promise, failed])
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#worker.terminate()
  }
}
