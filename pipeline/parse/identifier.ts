/** Ids that an author writes, as `{#kenmerk}`. */
import type { VFile } from 'vfile'
import type { Place } from '../rules/origin.ts'
import { report } from '../rules/report.ts'

/** A name in the PDF has 127 bytes at most (ISO 19005-2, 6.1.13), and ids of notes and titles are longer than this. */
const mostCharacters = 100

/** An id may hold no spaces (HTML), and begins with a letter (XML). */
export function isIdentifier(id: string): boolean {
  return /^[A-Za-z][\w.-]*$/.test(id) && id.length <= mostCharacters
}

/** Reports `identifier-well-formed`. */
export function reportIdentifier(written: string, place: Place, file: VFile): void {
  const expected =
    written.replace('#', '').length > mostCharacters
      ? `hooguit \`${mostCharacters}\` tekens`
      : 'een letter en dan letters, cijfers, `-`, `_` of `.`'
  const reason = `Onverwacht kenmerk \`${written}\`, verwacht ${expected}`
  report(file, 'identifier-well-formed', { reason, place, actual: written })
}
