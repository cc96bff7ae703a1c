/** `manuscript/REGELS.md`: every rule with what to do about it, from the registry. `UPDATE=1` writes it anew. */
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { isReferenceRule } from '../pipeline/rules/reference-rules.ts'
import { rules } from '../pipeline/rules/registry.ts'
import type { Rule } from '../pipeline/rules/rule.ts'
import { expectGolden } from './support/golden.ts'

const page = fileURLToPath(new URL('../manuscript/REGELS.md', import.meta.url))
const severities = { error: 'Fout', warning: 'Waarschuwing', off: 'Staat uit' } as const

it('has every rule, in the order of the alphabet', async () => {
  const all = Object.entries<Rule>(rules).sort(([one], [other]) => (one < other ? -1 : 1))
  const references = all.filter(([id]) => isReferenceRule(id))
  const others = all.filter(([id]) => !isReferenceRule(id))
  expect(references.length).toBeGreaterThan(30)
  const introduction = `# De regels

Elke bevinding van \`npm run check\` noemt een van deze regels. Een fout houdt de bouw tegen, een waarschuwing niet; een regel die uit staat, telt alleen in een publicatie die erom vraagt. Hoe zwaar een regel voor bronnen telt, en hoe één bron ervan afwijkt, staat in [de handleiding](HANDLEIDING.md#de-lijst-met-bronnen).

Deze bladzijde volgt uit de regels zelf; verander haar niet met de hand.
`
  const parts = [
    introduction,
    '## Bronnen\n',
    ...references.map(section),
    '## Teksten, beelden en bestanden\n',
    ...others.map(section)
  ]
  await expectGolden(page, parts.join('\n'))
})

function section([id, { severity, description, remedy, url }]: readonly [string, Rule]) {
  const more = url === undefined ? '' : ` Meer: <${url}>.`
  return `### \`${id}\`\n\n${description}.\n\n${severities[severity]}. ${remedy}.${more}\n`
}
