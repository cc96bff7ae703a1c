/**
 * The words of the index in smaller files: a search asks for those that hold its words, and
 * Pagefind makes files of about 30 kB without an option to change that.
 */
import { createHash } from 'node:crypto'
import { gunzipSync, gzipSync } from 'fflate'
import { arrayItems, arrayOf, textItem, textOf } from './cbor-item.ts'
import type { PagefindFile } from './pagefind.ts'

/** In bytes before compression, which halves them. */
const chunkSize = 10_000

/**
 * A word is looked for in one file only, and so are the longer words that begin with it: words
 * with as many letters in common are kept together.
 */
const lettersInCommon = 3

/**
 * | file | CBOR |
 * |---|---|
 * | `index/*.pf_index` | `[words]`, a word as `[text, …]`, in order |
 * | `*.pf_meta` | `[version, pages, chunks, …]`, a chunk as `[first word, last word, name]` |
 *
 * Both are gzipped, with `pagefind_dcd` in front. Source: `pagefind_web/src/metadata.rs` and
 * `index.rs` of Pagefind 1.6.0.
 */
export function withSmallChunks(files: readonly PagefindFile[]): PagefindFile[] {
  const chunks = new Map(
    files
      .filter(({ path }) => indexPath.test(path))
      .map((file) => [indexPath.exec(file.path)?.[1], split(file)])
  )
  return files.flatMap((file) => {
    const name = indexPath.exec(file.path)?.[1]
    if (name !== undefined) return (chunks.get(name) ?? []).map(({ file: made }) => made)
    return file.path.endsWith('.pf_meta') ? [rewriteMeta(file, chunks)] : [file]
  })
}

const indexPath = /^index\/(.+)\.pf_index$/u

type Chunk = { readonly entry: Uint8Array; readonly file: PagefindFile }

function split({ path, content }: PagefindFile): Chunk[] {
  const [words] = arrayItems(unpacked(content))
  if (words === undefined) throw new Error(`${path} has no words`)
  const language = indexPath.exec(path)?.[1]?.split('_')[0] ?? ''
  return groups(arrayItems(words)).map((group) => {
    const bytes = packed(arrayOf([arrayOf(group)]))
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10)
    const name = `${language}_${hash}`
    const ends = [group[0], group.at(-1)].map((word) => textItem(wordOf(word)))
    return {
      entry: arrayOf([...ends, textItem(name)]),
      file: { path: `index/${name}.pf_index`, content: bytes }
    }
  })
}

function groups(words: readonly Uint8Array[]): Uint8Array[][] {
  const made: Uint8Array[][] = []
  let size = Infinity
  let before = ''
  for (const word of words) {
    const beginning = wordOf(word).slice(0, lettersInCommon)
    if (size >= chunkSize && beginning !== before) {
      made.push([])
      size = 0
    }
    made.at(-1)?.push(word)
    size += word.length
    before = beginning
  }
  return made
}

function wordOf(word: Uint8Array | undefined): string {
  const [text] = word === undefined ? [] : arrayItems(word)
  return text === undefined ? '' : textOf(text)
}

function rewriteMeta(
  { path, content }: PagefindFile,
  chunks: ReadonlyMap<string | undefined, readonly Chunk[]>
): PagefindFile {
  const items = arrayItems(unpacked(content))
  const index = 2
  const entries = arrayItems(items[index] ?? new Uint8Array()).flatMap((entry) => {
    const name = arrayItems(entry)[2]
    const made = name && chunks.get(textOf(name))
    if (!made) throw new Error(`${path} names a file that is not there`)
    return made.map((chunk) => chunk.entry)
  })
  return { path, content: packed(arrayOf(items.with(index, arrayOf(entries)))) }
}

const signature = Buffer.from('pagefind_dcd')

function unpacked(content: Uint8Array): Uint8Array {
  const bytes = gunzipSync(content)
  if (!signature.equals(bytes.subarray(0, signature.length)))
    throw new Error('Pagefind writes its files in another way')
  return bytes.subarray(signature.length)
}

/** The date in the head of gzip is left out: same words, same bytes. */
function packed(bytes: Uint8Array): Uint8Array {
  return gzipSync(Buffer.concat([signature, bytes]), { level: 9, mtime: 0 })
}
