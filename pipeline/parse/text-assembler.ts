/**
 * `::invoegen{bestand="delen/kader.md"}`: another Markdown file of the publication, as if it were
 * written there. The text of a section is put together before it is parsed, so that a note or the
 * address of a link may be defined in any of its files; messages find the way back (`rules/origin.ts`).
 */
import { dirname } from 'node:path'
import { VFile } from 'vfile'
import type { PublicationSource } from '../read/manuscript.ts'
import type { TypedLine } from '../rules/origin.ts'
import { IncludeLimits } from './include-limits.ts'
import { type IncludableFiles, includedFile } from './included-file.ts'
import { publicationPath } from './text-folder.ts'
import { includedPart, sectionPart, type TextPart } from './text-part.ts'

/** For the sections of one publication. */
export class TextAssembler {
  readonly #folder: string
  readonly #files: IncludableFiles
  readonly #limits = new IncludeLimits()
  readonly #included = new Map<VFile, TextPart>()

  constructor({ file, spine, texts }: PublicationSource) {
    this.#folder = dirname(file.path)
    const paths = spine.flatMap((item) => (item.file ? [this.#pathOf(item.file)] : []))
    this.#files = { texts, spine: new Set(paths) }
  }

  /** The files that were included so far. */
  get included(): VFile[] {
    return [...this.#included.keys()]
  }

  /**
   * @returns
   *   The text of a section, with in `data.typedLines` where each line was typed; `file` itself
   *   when it includes nothing.
   *
   * Reports what `includedFile`, `includedPart` and `IncludeLimits` do.
   */
  textOf(file: VFile): VFile {
    if (!String(file).includes('::invoegen')) return file
    const typedLines = this.#linesOf(file, sectionPart(file), [this.#pathOf(file)])
    if (typedLines.every((line) => line.file === file)) return file
    const value = typedLines.map(({ text }) => text).join('\n')
    return new VFile({ path: file.path, value, data: { typedLines } })
  }

  /** @param holders Paths of the file itself, last, and of those that include it. */
  #linesOf(
    file: VFile,
    { lines, includes }: TextPart,
    holders: readonly string[]
  ): TypedLine[] {
    const parts: (readonly TypedLine[])[] = []
    let from = 0
    for (const node of includes) {
      const line = node.position?.start.line ?? 1
      const included = includedFile(node, file, holders, this.#files)
      if (!included || !this.#limits.hasRoom(node, file, included.file, holders.length))
        continue
      const part = this.#included.get(included.file) ?? includedPart(included.file)
      this.#included.set(included.file, part)
      const inner = this.#linesOf(included.file, part, [...holders, included.path])
      const edge = edgeLines(file, line)
      parts.push(lines.slice(from, line - 1), edge, inner, edge)
      from = line
    }
    return [...parts, lines.slice(from)].flat()
  }

  #pathOf(file: VFile): string {
    return publicationPath(this.#folder, file.path)
  }
}

/** A comment ends what is open: a list does not go on in the next file. */
function edgeLines(file: VFile, line: number): TypedLine[] {
  return ['', '<!-- -->', ''].map((text) => ({ text, file, line }))
}
