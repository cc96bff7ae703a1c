/** A fault in each record that a validator sees, for one that overlooks it says nothing by its silence. */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const faults: readonly (readonly [file: string, right: string, wrong: string])[] = [
  ['record.bib', 'title = ', 'titel = '],
  ['record.cff', 'cff-version: 1.2.0', 'cff-version: 9'],
  ['record.crossref.xml', 'contributor_role="author"', 'contributor_role="auteur"'],
  ['record.csl.json', '"type": "report"', '"type": "rapport"'],
  ['record.datacite.json', '"publicationYear"', '"jaar"'],
  ['record.datacite.xml', 'nameType="Personal"', 'nameType="Persoon"'],
  ['record.marc.xml', 'tag="008">', 'tag="008">x'],
  ['record.mods.xml', 'dateIssued', 'datumUitgave'],
  ['record.oai_dc.xml', 'dc:date>', 'dc:datum>'],
  ['record.onix.xml', 'ProductForm>ED', 'ProductForm>XX'],
  ['record.ris', 'TI  - ', 'XX  - ']
]

/** Into the records of this folder. */
export async function plantFaults(folder: string): Promise<void> {
  for (const [file, right, wrong] of faults) {
    const path = join(folder, file)
    await writeFile(path, (await readFile(path, 'utf8')).replaceAll(right, wrong))
  }
}

/** @returns The files of which none of these findings speaks. */
export function overlooked(findings: readonly string[]): readonly string[] {
  return faults
    .map(([file]) => file)
    .filter((file) => !findings.some((finding) => finding.includes(`: ${file}:`)))
}
