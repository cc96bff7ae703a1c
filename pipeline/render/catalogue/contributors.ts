import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Contributor, PublicationMetadata } from '../../read/publication-metadata.ts'
import { contributorName } from '../names.ts'
import { landingSection } from './landing-section.ts'

/** MARC relators (https://id.loc.gov/vocabulary/relators.html) that a booklet may have. */
const roleNames: ReadonlyMap<string, string> = new Map([
  ['aut', 'auteur'],
  ['com', 'samensteller'],
  ['ctb', 'bijdrage'],
  ['edt', 'redactie'],
  ['ill', 'illustraties'],
  ['isb', 'uitgevende instantie'],
  ['pht', 'fotografie'],
  ['trl', 'vertaling']
])

/**
 * The authors; a record without them says so, and no name is made up for it.
 */
export function contributors({ contributors: list }: PublicationMetadata): Element {
  return landingSection('auteurs', 'Auteur(s)', [
    list.length === 0
      ? h('p', 'Het catalogusrecord noemt bij deze publicatie geen persoonlijke auteur.')
      : h(
          'ul',
          list.map((contributor) => h('li', contributorLine(contributor)))
        )
  ])
}

function contributorLine(contributor: Contributor): string {
  const name = contributorName(contributor.name)
  if (contributor.role === 'aut') return name
  const role = roleNames.get(contributor.role)
  return role === undefined ? name : `${name} (${role})`
}
