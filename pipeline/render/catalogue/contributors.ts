import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Contributor, PublicationMetadata } from '../../read/publication-metadata.ts'
import { contributorName } from '../names.ts'
import { relativeUrl } from '../web/relative-url.ts'
import { landingSection } from './landing-section.ts'
import { authorFolder } from './listing.ts'

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
 * The authors, each with a link to all that the catalogue has of them; a record without them
 * says so, and no name is made up for it.
 *
 * @param path
 *   Page on which the section stands, relative to `dist/`.
 */
export function contributors(
  { contributors: list }: PublicationMetadata,
  path: string
): Element {
  const content =
    list.length === 0
      ? [
          h(
            'p',
            'Het catalogusrecord noemt bij deze publicatie geen persoonlijke auteur. Kies een uitgever om meer publicaties van die organisatie te zien.'
          )
        ]
      : [
          h('p', 'Kies een auteur om alle publicaties van die auteur te zien.'),
          h(
            'ul',
            list.map((contributor) => h('li', contributorLine(contributor, path)))
          )
        ]
  return landingSection('auteurs', 'Auteur(s)', content)
}

/** A name that leads to its own list. */
export function authorLink(name: string, path: string, words = name): Element {
  const href = relativeUrl(path, `${authorFolder(name)}/index.html`)
  return h('a', { href, dir: 'auto' }, words)
}

function contributorLine({ name, role }: Contributor, path: string) {
  const link = authorLink(contributorName(name), path)
  const roleName = role === 'aut' ? undefined : roleNames.get(role)
  return roleName === undefined ? [link] : [link, ` (${roleName})`]
}
