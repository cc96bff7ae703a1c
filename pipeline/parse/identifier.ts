/** Ids that an author writes, as `{#kenmerk}`. */
import type { VFile } from 'vfile'
import type { Place } from '../rules/origin.ts'
import { report } from '../rules/report.ts'

/** An id may hold no spaces (HTML), and begins with a letter (XML). */
export function isIdentifier(id: string): boolean {
  return /^[A-Za-z][\w.-]*$/.test(id)
}

/** Reports `identifier-well-formed`. */
export function reportIdentifier(written: string, place: Place, file: VFile): void {
  const reason = `Onverwacht kenmerk \`${written}\`, verwacht een letter en dan letters, cijfers, \`-\`, \`_\` of \`.\``
  report(file, 'identifier-well-formed', { reason, place, actual: written })
}
