/**
 * The search index: the pages of the site and the records of `catalogue.yaml` in, the files of
 * Pagefind out. The texts go to its program by pipe; nothing is read or fetched.
 */
import { h } from 'hastscript'
import { rehype } from 'rehype'
import { VFile } from 'vfile'
import type { RenderOptions } from '../../options.ts'
import { siteFolders } from '../../read/reserved-names.ts'
import type { CatalogueRecord } from '../../read/publication-metadata.ts'
import { contributorName, publisherName } from '../names.ts'
import { authors } from '../web/authors.ts'
import { encodePath } from '../web/relative-url.ts'
import type { SearchEntry } from '../web/search-entry.ts'
import { searchFields } from './search-fields.ts'
import { searchContent } from './search-content.ts'
import { withSmallChunks } from './small-chunks.ts'
import { type PagefindIndex, withPagefind } from './pagefind.ts'

/** What the search page asks for; user interfaces and the other thread are left out. */
const neededFiles =
  /^(pagefind\.js|pagefind-entry\.json|wasm\.\w+\.pagefind|.*\.pf_\w+)$/u

/**
 * The same bytes every time: Pagefind names files after what is in them, and takes pages in
 * the order in which they come.
 *
 * @returns
 *   `pagefind/*`; `undefined` when the program does not run on this machine.
 */
export async function renderSearch(
  pages: readonly VFile[],
  options: RenderOptions
): Promise<VFile[] | undefined> {
  const [language = 'nl'] = options.catalogue.language.split('-')
  const files = await withPagefind(language, async (index) => {
    for (const page of pages) await addPage(index, page, language)
    for (const record of options.catalogue.records)
      await addRecord(index, record, language)
  })
  if (files === undefined) return undefined
  return withSmallChunks(files.filter(({ path }) => neededFiles.test(path)))
    .toSorted((one, other) => (one.path < other.path ? -1 : 1))
    .map(({ path, content }) => {
      return new VFile({ path: `${siteFolders.searchIndex}/${path}`, value: content })
    })
}

async function addPage(index: PagefindIndex, page: VFile, lang: string): Promise<void> {
  const { search } = page.data
  if (!isSearchEntry(search)) return
  const { title, context, part, metadata, content } = search
  const fields = searchFields(metadata, part)
  const tree = h('html', { lang }, [
    h('body', [
      meta('meta', 'title', title),
      meta('meta', 'context', context),
      ...Object.entries(fields.filters).flatMap(([name, values]) =>
        values.map((value) => meta('filter', name, value))
      ),
      ...Object.entries(fields.sort).map(([name, value]) => meta('sort', name, value)),
      h('main', { dataPagefindBody: '' }, searchContent(content))
    ])
  ])
  const html = rehype().stringify({ type: 'root', children: [tree] })
  await index.addHtml(`/${encodePath(page.path)}`, html)
}

function isSearchEntry(value: unknown): value is SearchEntry {
  return typeof value === 'object' && value !== null && 'part' in value
}

/** Pagefind takes the value from the attribute that is named in brackets. */
function meta(kind: 'meta' | 'filter' | 'sort', name: string, content: string) {
  return h('meta', { [`data-pagefind-${kind}`]: `${name}[content]`, content })
}

async function addRecord(
  index: PagefindIndex,
  record: CatalogueRecord,
  language: string
): Promise<void> {
  const { url, title, subtitle, abstract } = record
  const names = authors(record).map(({ name }) => contributorName(name))
  const content = [
    title,
    subtitle,
    ...names,
    ...record.publishers.map(publisherName),
    abstract
  ]
  await index.addRecord({
    url,
    language,
    content: content.filter((part) => part !== undefined).join('. '),
    meta: {
      title,
      context: [...names, record.issued.slice(0, 4)].join(', '),
      host: new URL(url).hostname.replace(/^www\./u, '')
    },
    ...searchFields(record, 'publicatie')
  })
}
