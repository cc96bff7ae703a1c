/** The stages that need no browser: read → parse → resolve, with all findings of a manuscript. */
import type { VFile } from 'vfile'
import { parsePublication } from './parse/index.ts'
import { readManuscript } from './read/index.ts'
import type { Manuscript } from './read/manuscript.ts'
import { checkCharacters } from './resolve/characters.ts'
import { resolvePublication } from './resolve/index.ts'
import type { ResolvedPublication } from './resolve/resolved-publication.ts'
import type { Timed } from './timed.ts'

export type InspectedManuscript = {
  readonly manuscript: Manuscript
  readonly publications: readonly ResolvedPublication[]
  /** Every text file of the manuscript that is used: the findings are on them. */
  readonly files: readonly VFile[]
  /** An error stops a build, after all findings are collected. */
  readonly hasErrors: boolean
}

/** Throws a `UsageError` when there is no manuscript in the folder; a fault in it is a message on its file. */
export async function inspect(
  folder: string,
  timed: Timed
): Promise<InspectedManuscript> {
  const manuscript = await timed('lezen', () => readManuscript(folder))
  return timed('controleren', async () => {
    const parsed = await Promise.all(manuscript.publications.map(parsePublication))
    const publications = parsed.map(resolvePublication)
    for (const publication of publications) await checkCharacters(publication)
    const files = [...manuscript.files, ...parsed.flatMap(({ included }) => included)]
    return { manuscript, publications, files, hasErrors: files.some(hasError) }
  })
}

function hasError(file: VFile): boolean {
  return file.messages.some((message) => message.fatal)
}
