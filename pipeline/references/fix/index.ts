/** `oogst check --fix`: the files of a manuscript as they would be. Start at `mendedFiles`. */
import { VFile } from 'vfile'
import { mendFields } from './field-fixes.ts'
import { sortEntries } from './entry-order.ts'

export type MendedFile = {
  readonly path: string
  readonly before: string
  readonly after: string
}

/** @returns The files in which something is mended. */
export function mendedFiles(files: readonly VFile[]): readonly MendedFile[] {
  return files.flatMap((file) => {
    const before = String(file)
    const isUnsorted = file.messages.some(
      ({ ruleId }) => ruleId === 'bibliography-sorted'
    )
    const mended = mendFields(file)
    const after = isUnsorted
      ? sortEntries(new VFile({ path: file.path, value: mended }))
      : mended
    return after === before ? [] : [{ path: file.path, before, after }]
  })
}
