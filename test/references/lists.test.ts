/** Each kind of list as items and findings: `UPDATE=1` rewrites what is expected. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { describe, it } from 'vitest'
import { parseBibliography } from '../../pipeline/references/bibliography.ts'
import { applyJudgements } from '../../pipeline/references/judgements.ts'
import { fixturesFolder } from '../support/booklet.ts'
import { expectGolden } from '../support/golden.ts'

const folder = join(fixturesFolder, 'references', 'lists')
const names = readdirSync(folder).filter((name) => !name.endsWith('.txt'))

describe('a list of references', () => {
  for (const name of names) {
    it(`is read with its places: ${name}`, async () => {
      const value = readFileSync(join(folder, name), 'utf8')
      const file = new VFile({ path: name, value })
      const bibliography = parseBibliography([file], 2026)
      applyJudgements([file], bibliography, new Map())
      const items = [...bibliography.items.values()].map(({ item, place: { start } }) => {
        return `${start.line}:${start.column} ${JSON.stringify(item, undefined, 1).replace(/\n\s*/g, ' ')}`
      })
      const findings = file.messages.map(
        ({ line, column, ruleId, reason }) => `${line}:${column} ${ruleId} ${reason}`
      )
      await expectGolden(
        join(folder, `${name}.txt`),
        `${[...items, '', ...findings].join('\n')}\n`
      )
    })
  }
})
