/** The lock file of a publication after asking about its works. */
import { dirname, join } from 'node:path'
import { MissingToolError } from '../../errors.ts'
import { referenceLockName } from '../../read/reference-lock.ts'
import type { PublicationSource } from '../../read/manuscript.ts'
import type { Bibliography } from '../bibliography.ts'
import { askOnline } from './index.ts'
import { parseLock, writeLock } from './lock-file.ts'
import { PoliteClient } from './polite-client.ts'
import { registers } from './registers.ts'

/**
 * @param today
 *   `YYYY-MM-DD`.
 * @returns
 *   Path and text of `references.lock.json`. Throws a `MissingToolError` when no host answers at all.
 */
export async function updateLock(
  {
    source,
    bibliography
  }: {
    readonly source: PublicationSource
    readonly bibliography: Bibliography
  },
  generator: string,
  mail: string,
  today: string
): Promise<{ readonly path: string; readonly text: string }> {
  const client = new PoliteClient({
    generator,
    mail,
    intervalMs: 1000,
    timeoutMs: 15_000,
    maxWaitMs: 60_000
  })
  const items = [...bibliography.items.values()].map(({ item }) => item)
  const earlier = parseLock(source.referenceLock)
  const lock = await askOnline(items, earlier, client, registers, today)
  if (!lock)
    throw new MissingToolError(
      `Geen enkele site antwoordt; is er internet? \`${referenceLockName}\` is niet veranderd`
    )
  const path = join(dirname(source.file.path), referenceLockName)
  return { path, text: writeLock(lock) }
}
