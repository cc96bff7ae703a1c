/** The program of Pagefind: the only place that starts it. */
import type { CustomRecord } from 'pagefind'

export type PagefindIndex = {
  readonly addHtml: (url: string, content: string) => Promise<void>
  readonly addRecord: (record: CustomRecord) => Promise<void>
}

export type PagefindFile = { readonly path: string; readonly content: Uint8Array }

/**
 * Start the program, fill an index, and take its files.
 *
 * @param language
 *   ISO 639-1: decides how words are cut to their stem.
 * @returns
 *   The files; `undefined` when there is no program for this machine. A page that it cannot
 *   take is a fault of oogst, and throws.
 */
export async function withPagefind(
  language: string,
  fill: (index: PagefindIndex) => Promise<void>
): Promise<readonly PagefindFile[] | undefined> {
  const pagefind = await import('pagefind')
  const created = await pagefind
    .createIndex({ forceLanguage: language, keepIndexUrl: true })
    .catch(() => undefined)
  if (created?.index === undefined) return undefined
  const { index } = created
  try {
    await fill({
      addHtml: async (url, content) => {
        expectNone((await index.addHTMLFile({ url, content })).errors)
      },
      addRecord: async (record) => {
        expectNone((await index.addCustomRecord(record)).errors)
      }
    })
    const { errors, files } = await index.getFiles()
    expectNone(errors)
    return files
  } finally {
    await pagefind.close()
  }
}

function expectNone(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`)
}
