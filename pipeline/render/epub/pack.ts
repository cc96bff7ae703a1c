/** Files → EPUB container. epub-gen-memory drives the steps; all that they do is ours. */
import { EPub } from 'epub-gen-memory'
import { strToU8 } from 'fflate'
import type { ArchiveEntry } from './archive.ts'
import { archive } from './archive.ts'
import { container } from './container.ts'
import type { EpubFile } from './epub-file.ts'
import { packageDocumentName, packageFolder } from './epub-file.ts'

/**
 * Pack an EPUB container.
 *
 * @param packageXml
 *   The package document.
 * @param files
 *   All that it lists.
 * @param modified
 *   Date of the entries.
 * @returns
 *   Bytes of the archive: `mimetype` first and stored, then the other entries sorted by
 *   path; images and fonts stored, for deflating them again gains nothing.
 *
 * Throws when two entries have the same path.
 *
 * Source: EPUB 3.3, 4.3 (https://www.w3.org/TR/epub-33/#sec-container-zip).
 */
export async function pack(
  packageXml: string,
  files: readonly EpubFile[],
  modified: Date
): Promise<Uint8Array> {
  const packager = await new Packager(packageXml, files).render()
  return packager.archive(modified)
}

/**
 * The library's steps without its templates, its downloads and its archive: these would bring
 * in random ids, the time of day, the network and the disk. It gets no chapters and no
 * options but the title that it insists on; nothing of these is written.
 */
class Packager extends EPub {
  readonly #packageXml: string
  readonly #files: readonly EpubFile[]
  readonly #entries = new Map<string, ArchiveEntry>()

  constructor(packageXml: string, files: readonly EpubFile[]) {
    super({ title: '' }, [])
    this.#packageXml = packageXml
    this.#files = files
  }

  protected override async generateTemplateFiles(): Promise<void> {
    this.#add('META-INF/container.xml', container(), true)
    this.#add(`${packageFolder}/${packageDocumentName}`, this.#packageXml, true)
    for (const file of this.#files.filter(({ mediaType }) => !isCompressed(mediaType)))
      this.#add(`${packageFolder}/${file.name}`, file.value, true)
  }

  protected override async downloadAllImages(): Promise<void> {
    for (const file of this.#files.filter(({ mediaType }) => isCompressed(mediaType)))
      this.#add(`${packageFolder}/${file.name}`, file.value, false)
  }

  protected override async downloadAllFonts(): Promise<void> {}

  protected override async makeCover(): Promise<void> {}

  /** In place of `genEpub`, which would have JSZip write the archive. */
  archive(modified: Date): Uint8Array {
    const mimetype = entry('mimetype', 'application/epub+zip', false)
    const sorted = [...this.#entries.values()].sort(byPath)
    return archive([mimetype, ...sorted], modified)
  }

  #add(path: string, value: string | Uint8Array, compress: boolean): void {
    if (this.#entries.has(path))
      throw new Error(`Two files of the EPUB are named \`${path}\``)
    this.#entries.set(path, entry(path, value, compress))
  }
}

function entry(
  path: string,
  value: string | Uint8Array,
  compress: boolean
): ArchiveEntry {
  return { path, bytes: typeof value === 'string' ? strToU8(value) : value, compress }
}

function isCompressed(mediaType: string): boolean {
  return /^(?:image\/(?!svg)|font\/woff2)/.test(mediaType)
}

/** By code unit: the same order in every locale. */
function byPath(a: ArchiveEntry, b: ArchiveEntry): number {
  return a.path < b.path ? -1 : 1
}
