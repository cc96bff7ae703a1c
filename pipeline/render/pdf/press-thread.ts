/** Inside the press: `press.ts` starts this thread and asks it for its services, one at a time. */
import type { DrawnCover } from './draw-cover.ts'
import { parentPort, workerData } from 'node:worker_threads'
import type { Browser } from 'puppeteer'
import { MissingToolError } from '../../errors.ts'
import type { PageFiles } from './browser.ts'
import type { PageGeometry } from './page-geometry.ts'
import type { LaidOut, PrintLayout } from './layout.ts'
import type { PrintedPdf, PrintRequest } from './print.ts'
import type { PrintSource } from './print-source.ts'
import { SupervisedBrowser } from './supervised-browser.ts'
import type { TimeLimit } from './time-limit.ts'

export type PressSettings = {
  readonly environment: NodeJS.ProcessEnv
  readonly limit: TimeLimit
}

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

const { environment, limit }: PressSettings = workerData
const supervised = new SupervisedBrowser(environment, limit)
let laidOut: { readonly source: PrintSource; readonly layout: PrintLayout } | undefined

const services: PressServices = {
  notices: () => supervised.notices(),

  async layOut(source) {
    return supervised.use(megabytesOf(source.files), async (browser) => {
      const { pageMap, pageStarts } = await layOut(browser, source)
      return { pageMap, pageStarts }
    })
  },

  async print(request) {
    if (!laidOut) throw new Error('Nothing is laid out')
    const { source, layout } = laidOut
    const { printLayout } = await import('./print.ts')
    return supervised.use(megabytesOf(source.files), async (browser) => {
      const isGone = layout.page.browser() !== browser
      return printLayout(isGone ? await layOut(browser, source) : layout, request)
    })
  },

  async drawCover(files, geometry) {
    const { drawCover } = await import('./draw-cover.ts')
    return supervised.use(megabytesOf(files), (browser) =>
      drawCover(browser, files, geometry)
    )
  },

  stop: () => supervised[Symbol.asyncDispose]()
}

async function layOut(browser: Browser, source: PrintSource): Promise<PrintLayout> {
  const { openLayout } = await import('./layout.ts')
  const layout = await openLayout(browser, source)
  laidOut = { source, layout }
  return layout
}

/** Of the document itself. */
function megabytesOf(files: PageFiles): number {
  return Buffer.byteLength(files.get('/')?.bytes ?? '') / 1e6
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
