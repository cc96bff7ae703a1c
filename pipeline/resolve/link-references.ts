/** `[tekst][naam]` without `[naam]: adres`: to the parser it is text, and so it would be shown. */
import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { location } from 'vfile-location'
import { sourcePlaces } from '../parse/source-places.ts'
import { expectedPhrase, nearest } from '../rules/nearest.ts'
import { report } from '../rules/report.ts'

/** Reports `link-target-exists`. An escaped `\\[tekst][naam]` is meant as text. */
export function checkLinkReferences(tree: Root, file: VFile): void {
  const names: string[] = []
  visit(tree, 'definition', ({ identifier }) => {
    names.push(identifier)
  })
  visit(tree, 'text', (text) => {
    const found = /(?<![\p{L}\p{N}\]])\[[^[\]^@]+\]\[([^[\]^@]+)\]/u.exec(text.value)
    const typed = found && sourcePlaces(text, String(file))?.[found.index]
    if (!found || !typed || typed.isLiteral) return
    const [actual, name = ''] = found
    const expected = nearest(name.toLowerCase(), names)
    report(file, 'link-target-exists', {
      reason: `Onverwachte verwijzing \`${actual}\` zonder adres${expectedPhrase(expected && `[${expected}]`)}`,
      place: location(file).toPoint(typed.offset),
      actual,
      ...(expected !== undefined && { expected: [`[${expected}]`] })
    })
  })
}
