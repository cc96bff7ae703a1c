/** The real browser behind a script that notes each start, so that a test can end its processes. Linux only. */
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { findBrowser } from '../../pipeline/render/pdf/find-browser.ts'
import type { TemporaryFolder } from './temporary-folder.ts'

export class WatchedBrowser {
  readonly #log: string
  /** For the one who starts it. */
  readonly environment: NodeJS.ProcessEnv

  private constructor(log: string, environment: NodeJS.ProcessEnv) {
    this.#log = log
    this.environment = environment
  }

  static async in(folder: TemporaryFolder): Promise<WatchedBrowser> {
    const { path, libraryFolder = '' } = await findBrowser(process.env)
    const [script, log] = [folder.join('browser.sh'), folder.join('started')]
    const lines = [
      '#!/bin/sh',
      `echo $$ >> '${log}'`,
      `LD_LIBRARY_PATH='${libraryFolder}' exec '${path}' "$@"`
    ]
    await writeFile(script, `${lines.join('\n')}\n`, { mode: 0o755 })
    return new WatchedBrowser(log, { ...process.env, PUPPETEER_EXECUTABLE_PATH: script })
  }

  /** How many were started. */
  async count(): Promise<number> {
    return (await this.#groups()).length
  }

  /** Processes of all that were started, those that ended left out. */
  async processes(): Promise<readonly number[]> {
    return (await this.#running()).map(({ pid }) => pid)
  }

  /** Ends every page as soon as it is there, but for the empty one of the start. */
  async crashPagesUntil(done: Promise<unknown>): Promise<void> {
    const end = new AbortController()
    void done.finally(() => end.abort())
    while (!end.signal.aborted) {
      const renderers = (await this.#running()).filter(({ isRenderer }) => isRenderer)
      for (const inOne of Map.groupBy(renderers, ({ group }) => group).values())
        for (const { pid } of inOne.slice(1)) process.kill(pid, 'SIGKILL')
      await wait(20)
    }
  }

  /** Waits until the `count`th one has a document in it. */
  async atWork(count: number): Promise<WorkingBrowser> {
    for (let turn = 0; turn < 2000; turn++) {
      const group = (await this.#groups())[count - 1]
      const pages = (await this.#running())
        .filter((running) => running.group === group && running.isRenderer)
        .map(({ pid }) => pid)
      // The first holds the empty page with which every browser starts.
      if (group !== undefined && pages.length > 1)
        return {
          signal: (signal) => sendTo([-group], signal),
          signalPages: (signal) => sendTo(pages, signal)
        }
      await wait(10)
    }
    throw new Error(`No browser ${count} is at work`)
  }

  async #groups(): Promise<readonly number[]> {
    const text = await readFile(this.#log, 'utf8').catch(() => '')
    return text.split('\n').filter(Boolean).map(Number)
  }

  async #running(): Promise<readonly Running[]> {
    const groups = await this.#groups()
    const names = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
    const all = await Promise.all(names.map(running))
    return all
      .filter((found) => found !== undefined)
      .filter(({ group }) => groups.includes(group))
      .toSorted((a, b) => a.pid - b.pid)
  }
}

export type WorkingBrowser = {
  /** Sends a signal to all its processes. */
  readonly signal: (signal: NodeJS.Signals) => void
  /** Sends a signal to the processes with its pages. */
  readonly signalPages: (signal: NodeJS.Signals) => void
}

function sendTo(processes: readonly number[], signal: NodeJS.Signals): void {
  for (const pid of processes) process.kill(pid, signal)
}

type Running = {
  readonly pid: number
  readonly group: number
  readonly isRenderer: boolean
}

/** Source: proc_pid_stat(5). */
async function running(pid: string): Promise<Running | undefined> {
  const read = (name: string) => readFile(`/proc/${pid}/${name}`, 'utf8').catch(() => '')
  const [stat, command] = [await read('stat'), await read('cmdline')]
  const [state, , group] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  if (group === undefined || state === 'Z' || state === 'X') return undefined
  const isRenderer = command.includes('--type=renderer')
  return { pid: Number(pid), group: Number(group), isRenderer }
}
