/** The stages that need no browser: read → parse → resolve, with all findings of a manuscript. */
import type { VFile } from 'vfile'
import { parsePublication } from './parse/index.ts'
import { readManuscript } from './read/index.ts'
import type { Manuscript } from './read/manuscript.ts'
import { resolvePublication } from './resolve/index.ts'
import type { ResolvedPublication } from './resolve/resolved-publication.ts'
import type { Timed } from './timed.ts'

export type InspectedManuscript = {
  readonly manuscript: Manuscript
  readonly publications: readonly ResolvedPublication[]
  /** An error stops a build, after all findings are collected. */
  readonly hasErrors: boolean
}

/** Throws a `UsageError` when there is no manuscript in the folder; a fault in it is a message on its file. */
export async function inspect(
  folder: string,
  timed: Timed
): Promise<InspectedManuscript> {
  const manuscript = await timed('lezen', () => readManuscript(folder))
  const publications = await timed('controleren', () =>
    Promise.all(
      manuscript.publications.map(async (source) =>
        resolvePublication(await parsePublication(source))
      )
    )
  )
  return { manuscript, publications, hasErrors: manuscript.files.some(hasError) }
}

function hasError(file: VFile): boolean {
  return file.messages.some((message) => message.fatal)
}
