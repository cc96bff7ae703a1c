/** The register as a whole: it has its place in the spine, and every *zie* finds its entry. */
import type { VFile } from 'vfile'
import type { Role } from '../roles.ts'
import { expectedPhrase, nearest } from '../rules/nearest.ts'
import { report } from '../rules/report.ts'
import { indexKey, type IndexMark } from './index-marks.ts'

/** Reports `index-has-register` at `publication.yaml`: marks without a register are lost, and a register without marks is empty. */
export function checkRegisterPlace(
  marks: readonly IndexMark[],
  sections: readonly { readonly role: Role }[],
  publicationFile: VFile
): void {
  const hasRegister = sections.some(({ role }) => role === 'register')
  if (hasRegister === marks.length > 0) return
  const expected = hasRegister ? ':index[tekst]' : '- role: register'
  const reason = hasRegister
    ? `Onverwachte \`register\` zonder ingangen, verwacht \`${expected}\` in de tekst`
    : `Onverwachte \`spine\` zonder \`register\`, verwacht \`${expected}\``
  report(publicationFile, 'index-has-register', {
    reason,
    place: { line: 1, column: 1 },
    expected: [expected]
  })
}

/** Reports `index-entry-known`. An entry that refers to itself leads nowhere, so it does not count as known. */
export function checkSeeReferences(marks: readonly IndexMark[]): void {
  const entries = entriesOf(marks)
  for (const { path, see, file, place } of marks) {
    if (!see) continue
    const key = indexKey(see)
    if (entries.has(key) && key !== indexKey(path)) continue
    const others = [...entries].filter(([other]) => other !== indexKey(path))
    const written = see.join('!')
    const expected = nearest(
      written,
      others.map(([, entry]) => entry)
    )
    report(file, 'index-entry-known', {
      reason: `Onverwachte ingang \`${written}\` achter \`zie\`${expectedPhrase(expected)}`,
      place,
      actual: written,
      ...(expected !== undefined && { expected: [expected] })
    })
  }
}

/** Key → as written: an entry is there as well when only its sub-entries are marked. */
function entriesOf(marks: readonly IndexMark[]): Map<string, string> {
  const paths = marks.flatMap(({ path }) => [path.slice(0, 1), path])
  return new Map(paths.map((path) => [indexKey(path), path.join('!')]))
}
