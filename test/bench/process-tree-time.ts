/** Processor time of processes that are not ours, as Linux counts it. */
import { readdirSync, readFileSync } from 'node:fs'

/** What `sysconf(_SC_CLK_TCK)` says on every Linux: hundredths of a second. */
const ticksPerSecond = 100

/**
 * @returns
 *   Seconds of user and system time of a process and all below it, with those that have ended;
 *   `NaN` on a system without `/proc`.
 */
export function processTreeSeconds(root: number): number {
  const processes = readProcesses()
  const secondsBelow = (pid: number): number =>
    processes
      .filter(({ parent }) => parent === pid)
      .reduce((sum, child) => sum + secondsBelow(child.pid), own(pid))
  const own = (pid: number): number =>
    processes.find((process) => process.pid === pid)?.seconds ?? Number.NaN
  return secondsBelow(root)
}

type Process = { readonly pid: number; readonly parent: number; readonly seconds: number }

function readProcesses(): readonly Process[] {
  return entriesOf('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      const fields = statFields(`/proc/${name}/stat`)
      if (!fields) return []
      // proc(5): 4 is the parent; 14 to 17 user and system time, its own and its ended children’s.
      const ticks = fields.slice(11, 15).map(Number)
      const seconds = ticks.reduce((sum, count) => sum + count, 0) / ticksPerSecond
      return [{ pid: Number(name), parent: Number(fields[1]), seconds }]
    })
}

/** From the third field on: the name before it may hold anything. `undefined` for one that has ended. */
function statFields(path: string): readonly string[] | undefined {
  try {
    const text = readFileSync(path, 'utf8')
    return text.slice(text.lastIndexOf(')') + 2).split(' ')
  } catch {
    return undefined
  }
}

function entriesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
