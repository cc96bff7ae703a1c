/** Inside the press: `press.ts` starts this thread and asks it for its services, one at a time. */
import type { DrawnCover } from './draw-cover.ts'
import { parentPort, workerData } from 'node:worker_threads'
import { MissingToolError } from '../../errors.ts'
import { type PageFiles, startBrowser } from './browser.ts'
import type { PageGeometry } from './page-geometry.ts'
import type { LaidOut, PrintLayout } from './layout.ts'
import type { PrintedPdf, PrintRequest } from './print.ts'
import type { PrintSource } from './print-source.ts'

export type PressServices = {
  readonly notices: () => Promise<readonly string[]>
  readonly layOut: (source: PrintSource) => Promise<LaidOut>
  readonly print: (request: PrintRequest) => Promise<PrintedPdf>
  readonly drawCover: (files: PageFiles, geometry: PageGeometry) => Promise<DrawnCover>
  readonly stop: () => Promise<void>
}

export type PressQuestion = {
  readonly name: keyof PressServices
  readonly parameters: readonly unknown[]
}

export type PressAnswer =
  { readonly value: unknown } | { readonly error: Error; readonly isToolMissing: boolean }

const starting = startBrowser(workerData)
// Until a question waits for it, a failed start must not end the thread.
starting.catch(() => undefined)
let layout: PrintLayout | undefined

const services: PressServices = {
  async notices() {
    const { isSandboxed, origin } = await starting
    if (isSandboxed) return []
    return [`De browser (${origin}) draait zonder zandbak: dit systeem laat er geen toe`]
  },

  async layOut(source) {
    const { browser } = await starting
    const { openLayout } = await import('./layout.ts')
    layout = await openLayout(browser, source)
    const { pageMap, pageStarts } = layout
    return { pageMap, pageStarts }
  },

  async print(request) {
    if (!layout) throw new Error('Nothing is laid out')
    const { printLayout } = await import('./print.ts')
    return printLayout(layout, request)
  },

  async drawCover(files, geometry) {
    const { browser } = await starting
    const { drawCover } = await import('./draw-cover.ts')
    return drawCover(browser, files, geometry)
  },

  async stop() {
    const started = await starting
    await started[Symbol.asyncDispose]()
  }
}

parentPort?.on('message', (question: PressQuestion) => {
  void answerTo(question).then((answer) => parentPort?.postMessage(answer))
})

// Ahead of their use: the browser is starting, and this thread would wait.
await import('./layout.ts')
await import('./print.ts')

async function answerTo({ name, parameters }: PressQuestion): Promise<PressAnswer> {
  try {
    return { value: await Reflect.apply(services[name], services, parameters) }
  } catch (error) {
    return {
      error: error instanceof Error ? error : new Error(String(error)),
      isToolMissing: error instanceof MissingToolError
    }
  }
}
