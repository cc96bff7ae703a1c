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
import { referenceRules } from '../../pipeline/rules/reference-rules.ts'
import { fixturesFolder } from '../support/booklet.ts'
import { type PlantedCase, plantedCases, plantError } from './planted-case.ts'

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

/** Rules that a mistake in one entry does not break: an order that is asked for, and what registers say. */
const notPlanted = [
  'bibliography-sorted',
  'doi-registered',
  'lock-current',
  'record-agrees',
  'url-alive',
  'work-not-retracted'
]
/** Text between entries, commands, abbreviations, inheritance, fields that CSL has not. */
const onlyInBibtex = [
  'bibliography-all-read',
  'bibliography-field-mapped',
  'bibliography-latex-known',
  'bibliography-parent-known',
  'bibliography-string-defined'
]

describe('the corpus', () => {
  const [biblatex = [], cslJson = []] = ['bib', 'json'].map((extension) =>
    plantedCases(readFileSync(join(folder, `planted-errors.${extension}.txt`), 'utf8'))
  )

  it('has at least 120 cases', () => {
    expect(biblatex.length + cslJson.length).toBeGreaterThanOrEqual(120)
  })

  it('has every rule of reference lists, in both forms', () => {
    expect(rulesWithout(biblatex)).toEqual(notPlanted)
    expect(rulesWithout(cslJson)).toEqual([...notPlanted, ...onlyInBibtex].toSorted())
  })
})

/** The rules of which no case is planted, in order. */
function rulesWithout(cases: readonly PlantedCase[]): readonly string[] {
  const planted = new Set(cases.map(({ rule }) => rule))
  return Object.keys(referenceRules)
    .filter((rule) => !planted.has(rule))
    .toSorted()
}

/** `12 doi-valid`, in the order of the file. */
function findings(text: string, extension: string): readonly string[] {
  const file = new VFile({ path: `list.${extension}`, value: text })
  const bibliography = parseBibliography([file], latestYear)
  applyJudgements([file], bibliography, new Map())
  return file.messages
    .toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0))
    .map(({ line, ruleId }) => `${line} ${ruleId}`)
}
