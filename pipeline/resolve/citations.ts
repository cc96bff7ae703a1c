/** Citations: every key has an entry, every entry is cited. The text of a citation is made in `model`. */
import type { Root } from 'mdast'
import type { Position } from 'unist'
import { EXIT, visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import type { Role } from '../roles.ts'
import type { PublicationSource } from '../read/manuscript.ts'
import type { Bibliography } from '../references/bibliography.ts'
import { expectedPhrase, nearestOfFirst } from '../rules/nearest.ts'
import { report } from '../rules/report.ts'
import type { Targets } from './targets.ts'

type Text = { readonly file: VFile | undefined; readonly tree: Root }

/** Reports `bibliography-in-spine` at `publication.yaml`: a citation links to its entry, which must be somewhere. */
export function checkBibliographyPlace(
  sections: readonly (Text & { readonly role: Role })[],
  publicationFile: VFile
): void {
  if (sections.some(({ role }) => role === 'literatuur')) return
  const cites = sections.some(({ tree }) => {
    let found = false
    visit(tree, 'citation', () => {
      found = true
      return EXIT
    })
    return found
  })
  if (!cites) return
  const reason = 'Onverwachte `spine` zonder `literatuur`, verwacht `- role: literatuur`'
  report(publicationFile, 'bibliography-in-spine', {
    reason,
    place: { line: 1, column: 1 },
    expected: ['- role: literatuur']
  })
}

/** Reports `citation-key-resolves` and `bibliography-item-cited`. */
export function checkCitations(
  sections: readonly Text[],
  { file: publicationFile, nocite }: PublicationSource,
  bibliography: Bibliography,
  targets: Targets
): void {
  const cited = new Set<string>()
  const nearest = nearestOfFirst()
  const check = (key: string, place: Position | undefined, file: VFile): void => {
    if (bibliography.items.has(key)) return
    // `[@figuur-kringen]`, as other programs write a reference to a figure.
    const expected = targets.has(key)
      ? `[](#${key})`
      : nearest(key, () => bibliography.items.keys())
    reportKey(key, expected, place, file)
  }
  for (const { file, tree } of sections) {
    if (!file) continue
    visit(tree, 'citation', (citation) => {
      for (const { key, place } of citation.items) {
        cited.add(key)
        check(key, place, file)
      }
    })
  }
  for (const { key, place } of nocite) {
    cited.add(key)
    check(key, place, publicationFile)
  }
  // A book that a cited chapter takes its fields from is in use.
  for (const { item, parents } of bibliography.items.values()) {
    if (cited.has(item.id)) for (const parent of parents) cited.add(parent)
  }
  for (const [key, { file, place }] of bibliography.items) {
    if (cited.has(key)) continue
    const reason = `Bron \`${key}\` wordt nergens genoemd`
    report(file, 'bibliography-item-cited', { reason, place, actual: key })
  }
}

function reportKey(
  key: string,
  expected: string | undefined,
  place: Position | undefined,
  file: VFile
): void {
  report(file, 'citation-key-resolves', {
    reason: `Onverwachte sleutel \`${key}\`${expectedPhrase(expected)}`,
    place,
    actual: key,
    ...(expected !== undefined && { expected: [expected] })
  })
}
