/** A browser that is started anew, once for each piece of work, when it crashes or hangs. */
import type { Browser } from 'puppeteer'
import { MissingToolError } from '../../errors.ts'
import { type StartedBrowser, startBrowser, tooLate, within } from './browser.ts'
import { type TimeLimit, timeLimitMs } from './time-limit.ts'

export class SupervisedBrowser implements AsyncDisposable {
  readonly #environment: NodeJS.ProcessEnv
  readonly #limit: TimeLimit
  #starting: Promise<StartedBrowser>
  readonly #restarts: string[] = []

  constructor(environment: NodeJS.ProcessEnv, limit: TimeLimit) {
    this.#environment = environment
    this.#limit = limit
    this.#starting = this.#start()
  }

  /** What an editor should know of it: Dutch sentences. Throws when it does not start. */
  async notices(): Promise<readonly string[]> {
    const { isSandboxed, origin } = await this.#starting
    if (isSandboxed) return this.#restarts
    return [
      `De browser (${origin}) draait zonder zandbak: dit systeem laat er geen toe`,
      ...this.#restarts
    ]
  }

  /**
   * Does `work`, and does it again in a new browser when the first crashes or hangs.
   *
   * Throws a `MissingToolError` when the second does too; what else `work` throws goes through.
   *
   * @param megabytes
   *   Of the document that it is about: the time that it may take grows with it.
   */
  async use<Result>(
    megabytes: number,
    work: (browser: Browser) => Promise<Result>
  ): Promise<Result> {
    const limitMs = timeLimitMs(this.#limit, megabytes)
    const first = await attempt(await this.#starting, limitMs, work)
    if ('value' in first) return first.value
    this.#starting = this.#start()
    this.#restarts.push(
      `De browser ${first.failure} en is opnieuw gestart; het werk is overgedaan`
    )
    const second = await attempt(await this.#starting, limitMs, work)
    if ('value' in second) return second.value
    const { path } = await this.#starting
    throw new MissingToolError(
      `De browser \`${path}\` ${first.failure}, en na een nieuwe start opnieuw: hij ${second.failure}. ` +
        'Er is niets geschreven. Maak geheugen vrij en probeer het nog eens, ' +
        'of noem een andere browser in PUPPETEER_EXECUTABLE_PATH'
    )
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const started = await this.#starting
    await started[Symbol.asyncDispose]()
  }

  #start(): Promise<StartedBrowser> {
    const starting = startBrowser(this.#environment)
    // Until someone waits for it, a failed start must not end the program.
    starting.catch(() => undefined)
    return starting
  }
}

type Outcome<Result> = { readonly value: Result } | { readonly failure: string }

/** @returns What `work` gave, or how the browser failed: it is gone then. */
async function attempt<Result>(
  started: StartedBrowser,
  limitMs: number,
  work: (browser: Browser) => Promise<Result>
): Promise<Outcome<Result>> {
  const { life } = started
  try {
    return { value: await within(limitMs, life, () => unlessLost(started, work)) }
  } catch (error) {
    if (!(error instanceof LostBrowserError)) throw error
    life.abort()
    await started[Symbol.asyncDispose]()
    const isLate = life.signal.reason === tooLate
    const seconds = Math.round(limitMs / 1000)
    return { failure: isLate ? `gaf ${seconds} seconden geen antwoord` : 'viel uit' }
  }
}

/** Work failed because its browser did. */
class LostBrowserError extends Error {}

/** Throws a `LostBrowserError` for a browser that no longer answers; other faults go through. */
async function unlessLost<Result>(
  { browser, life }: StartedBrowser,
  work: (browser: Browser) => Promise<Result>
): Promise<Result> {
  // A new page that its browser does not give is waited for half a minute.
  const gone = new Promise<never>((_, reject) => {
    browser.once('disconnected', () => reject(new Error('Disconnected')))
  })
  try {
    return await Promise.race([work(browser), gone])
  } catch (cause) {
    // What it says of a page that crashed may come later than the failure, but not than this answer.
    await browser.version().catch(() => undefined)
    const isLost = life.signal.aborted || !browser.connected
    throw isLost ? new LostBrowserError('The browser is gone', { cause }) : cause
  }
}
