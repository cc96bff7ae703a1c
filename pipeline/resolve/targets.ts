/** Everything in the publication that a link can point to, by id. */
import type { Position } from 'unist'
import type { VFile } from 'vfile'
import { firstPlace } from '../rules/origin.ts'
import { report } from '../rules/report.ts'

export type Target = {
  /** In the pages; not the written one for the title of a section, which is the section itself. */
  readonly id: string
  /** What a link without a text of its own says: `figuur 3`, `hoofdstuk 2`, `‘Drie kenmerken’`. */
  readonly label: string
  /** The word for what it is, as in its label: `figuur`, `hoofdstuk`, `paragraaf`. */
  readonly kind: string
  readonly file: VFile | undefined
  readonly place: Position | undefined
}

export type Targets = ReadonlyMap<string, Target>

export class TargetRegistry {
  readonly #targets = new Map<string, Target>()
  readonly #reserved = new Set<string>()

  get targets(): Targets {
    return this.#targets
  }

  /** Reports `identifier-unique` at the second place; the first keeps the id. */
  add(id: string, described: Omit<Target, 'id'> & { readonly id?: string }): void {
    const target = { id, ...described }
    const first = this.#targets.get(id)
    if (!first) {
      this.#targets.set(id, target)
      return
    }
    const { file, place } = target
    if (!file) return
    const where = first.file
      ? `het eerste ${firstPlace({ file: first.file, place: first.place }, { file, place })}`
      : 'het is al van een onderdeel van het boek'
    const reason = `Onverwacht tweede kenmerk \`${id}\`: ${where}`
    report(file, 'identifier-unique', { reason, place, actual: id })
  }

  /** Keep an id that an author wrote free for what the author gave it to. */
  reserve(id: string): void {
    this.#reserved.add(id)
  }

  /** The id itself when it is free, else with `-2`, `-3`, … behind it. */
  freeIdentifier(id: string): string {
    let free = id
    for (let count = 2; this.#isTaken(free); count++) free = `${id}-${count}`
    return free
  }

  #isTaken(id: string): boolean {
    return this.#targets.has(id) || this.#reserved.has(id)
  }
}
