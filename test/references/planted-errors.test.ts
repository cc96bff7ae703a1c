/**
 * The corpus of planted errors: one mistake in a clean list, found at its line and nothing
 * else. Adding a case needs no code: see the head of `fixtures/references/planted-errors.bib.txt`.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { parseBibliography } from '../../pipeline/references/bibliography.ts'
import { applyJudgements } from '../../pipeline/references/judgements.ts'
import { fixturesFolder } from '../support/booklet.ts'
import { plantedCases, plantError } from './planted-case.ts'

const folder = join(fixturesFolder, 'references')
const latestYear = 2026

for (const extension of ['bib', 'json']) {
  describe(`the planted errors of clean.${extension}`, () => {
    const clean = readFileSync(join(folder, `clean.${extension}`), 'utf8')
    const table = readFileSync(join(folder, `planted-errors.${extension}.txt`), 'utf8')

    it('stand in a list without a fault', () => {
      expect(findings(clean, extension)).toEqual([])
    })

    for (const planted of plantedCases(table)) {
      it(`${planted.rule}: ${planted.title}`, () => {
        const { text, line } = plantError(clean, planted)
        expect(findings(text, extension)).toEqual([`${line} ${planted.rule}`])
      })
    }
  })
}

describe('the corpus', () => {
  it('has at least 120 cases', () => {
    const tables = ['bib', 'json'].map((extension) =>
      readFileSync(join(folder, `planted-errors.${extension}.txt`), 'utf8')
    )
    expect(tables.flatMap(plantedCases).length).toBeGreaterThanOrEqual(120)
  })
})

/** `12 doi-valid`, in the order of the file. */
function findings(text: string, extension: string): readonly string[] {
  const file = new VFile({ path: `list.${extension}`, value: text })
  const bibliography = parseBibliography([file], latestYear)
  applyJudgements([file], bibliography, new Map())
  return file.messages
    .toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0))
    .map(({ line, ruleId }) => `${line} ${ruleId}`)
}
