/**
 * The only place that uses the network, and only for `oogst check --online`: one request a second
 * to each host, never more than a person would read, and never an address of the own network.
 */
import { request as httpRequest } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { isIP } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { isPrivateAddress, publicLookup } from './public-address.ts'

export type ClientOptions = {
  /** In the user agent, so that the owner of a host can reach the one who asks. */
  readonly mail: string
  readonly generator: string
  /** Between two requests to one host; milliseconds. */
  readonly intervalMs: number
  readonly timeoutMs: number
  /** The longest time that is waited when a host asks for it; milliseconds. */
  readonly maxWaitMs: number
  /** Only for tests: hosts on the loopback address are answered. */
  readonly isLoopbackAllowed?: boolean
}

export type Answer = {
  /** HTTP status; `undefined` when there was no answer that says anything. */
  readonly status: number | undefined
  /** The host has no name, or refuses: the network itself said so. */
  readonly isNameless: boolean
  readonly location: string | undefined
  /** The first part of the body. */
  readonly text: string
}

const silence: Answer = {
  status: undefined,
  isNameless: false,
  location: undefined,
  text: ''
}

const maxBytes = 2_000_000
const maxTries = 3

export class PoliteClient {
  readonly #options: ClientOptions
  /** When each host may be asked again; milliseconds of `performance.now()`. */
  readonly #free = new Map<string, number>()
  #isOnline = false

  constructor(options: ClientOptions) {
    this.#options = options
  }

  /** Whether any host answered: without, that another has no name says nothing but that there is no network. */
  get isOnline(): boolean {
    return this.#isOnline
  }

  /** One answer, without following it elsewhere; a host that asks for time gets it. Never throws. */
  async get(address: string): Promise<Answer> {
    for (let attempt = 1; ; attempt++) {
      const url = URL.parse(address)
      if (!url || !this.#isPublic(url)) return silence
      await this.#turn(url.host)
      const { retryAfter, ...answer } = await this.#ask(url)
      if (answer.status !== 429 || attempt === maxTries) return answer
      const asked = Number(retryAfter) * 1000 || this.#options.intervalMs * 2 ** attempt
      await wait(Math.min(asked, this.#options.maxWaitMs))
    }
  }

  #isPublic({ protocol, hostname }: URL): boolean {
    if (protocol !== 'https:' && protocol !== 'http:') return false
    const host = hostname.replace(/^\[|\]$/g, '')
    return isIP(host) === 0 || this.#isAllowed(host)
  }

  #isAllowed(address: string): boolean {
    return !isPrivateAddress(address) || this.#options.isLoopbackAllowed === true
  }

  async #turn(host: string): Promise<void> {
    const now = performance.now()
    const at = Math.max(now, this.#free.get(host) ?? 0)
    this.#free.set(host, at + this.#options.intervalMs)
    if (at > now) await wait(at - now)
  }

  #ask(url: URL): Promise<Answer & { readonly retryAfter?: string | undefined }> {
    const { mail, generator, timeoutMs, isLoopbackAllowed } = this.#options
    const request = url.protocol === 'https:' ? httpsRequest : httpRequest
    return new Promise((resolve) => {
      const headers = {
        'user-agent': `${generator} (mailto:${mail})`,
        accept: 'application/json, text/html;q=0.9, */*;q=0.5'
      }
      const outgoing = request(url, {
        headers,
        signal: AbortSignal.timeout(timeoutMs),
        ...(isLoopbackAllowed !== true && { lookup: publicLookup })
      })
      outgoing.once('error', (error) => {
        const isNameless = 'code' in error && error.code === 'ENOTFOUND'
        resolve({ ...silence, isNameless })
      })
      outgoing.once('response', (response) => {
        this.#isOnline = true
        let text = ''
        const answer = () => ({
          status: response.statusCode,
          isNameless: false,
          location: response.headers.location,
          retryAfter: response.headers['retry-after'],
          text
        })
        response.setEncoding('utf8')
        response.on('data', (part: string) => {
          text += part
          if (text.length < maxBytes) return
          resolve(answer())
          outgoing.destroy()
        })
        response.once('end', () => resolve(answer()))
        // A host that hangs half-way, or says less than it promised.
        response.once('error', () => resolve(silence))
      })
      outgoing.end()
    })
  }
}
