/** What a piece of work costs, in seconds. */
export type Cost = { readonly elapsed: number; readonly processor: number }

/** @param processorSeconds The processor time so far of whoever does the work. */
export async function costOf(
  work: () => unknown,
  processorSeconds: () => number
): Promise<Cost> {
  const start = performance.now()
  const before = processorSeconds()
  await work()
  return {
    elapsed: (performance.now() - start) / 1000,
    processor: processorSeconds() - before
  }
}

/** User and system time of this process. */
export function ownSeconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}
