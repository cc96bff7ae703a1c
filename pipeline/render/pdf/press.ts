/** What printing needs: a browser to print with, and a thread to finish what it printed. */
import { type StartedBrowser, startBrowser } from './browser.ts'
import { FinishThread } from './finish-thread.ts'

export type Press = StartedBrowser & { readonly finishThread: FinishThread }

/** Throws a `MissingToolError` when there is no browser. */
export async function startPress(environment: NodeJS.ProcessEnv): Promise<Press> {
  const starting = startBrowser(environment)
  const finishThread = new FinishThread()
  try {
    const started = await starting
    return {
      ...started,
      finishThread,
      async [Symbol.asyncDispose]() {
        await Promise.all([
          finishThread[Symbol.asyncDispose](),
          started[Symbol.asyncDispose]()
        ])
      }
    }
  } catch (error) {
    await finishThread[Symbol.asyncDispose]()
    throw error
  }
}
