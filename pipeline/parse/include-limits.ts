/** How much a publication may include: a file that is included many times over would grow without end. */
import type { LeafDirective } from 'mdast-util-directive'
import type { VFile } from 'vfile'
import { report } from '../rules/report.ts'

const mostLevels = 8
const mostFiles = 500
const mostCharacters = 2_000_000

export class IncludeLimits {
  #files = 0
  #characters = 0

  /**
   * Counts `included`, which stands `level` files deep. Reports `include-bounded`; when there is too
   * much only the first time, for that says enough.
   */
  hasRoom(node: LeafDirective, file: VFile, included: VFile, level: number): boolean {
    const fail = (reason: string): false => {
      report(file, 'include-bounded', { reason, place: node.position })
      return false
    }
    if (level > mostLevels)
      return fail(
        `Onverwacht bestand op diepte \`${level}\`, verwacht hoogstens \`${mostLevels}\` bestanden in elkaar`
      )
    if (this.#isFull()) return false
    this.#files++
    this.#characters += String(included).length
    if (!this.#isFull()) return true
    return fail(
      `Onverwacht veel ingevoegde tekst, verwacht hoogstens \`${mostFiles}\` bestanden en \`${mostCharacters}\` tekens`
    )
  }

  #isFull(): boolean {
    return this.#files > mostFiles || this.#characters > mostCharacters
  }
}
