/** Characters that no font of the PDF has: the reader would see an empty box, and no PDF/UA may hold one. */
import type { Code, InlineCode, Nodes, Text } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { location } from 'vfile-location'
import { mediumOf } from '../parse/conditional-content.ts'
import { sourcePlaces } from '../parse/source-places.ts'
import { fontCharacters } from '../read/font-characters.ts'
import { placeOf } from '../references/parsed-entry.ts'
import { report } from '../rules/report.ts'
import type { ResolvedPublication } from './resolved-publication.ts'

/**
 * Reports `character-in-font`: in the texts, but for what is only on the screen, in the metadata
 * that the title page and the colophon show, and in the references.
 */
export async function checkCharacters(publication: ResolvedPublication): Promise<void> {
  const suspects = [
    ...textsOf(publication),
    ...metadataOf(publication),
    ...referencesOf(publication)
  ].filter(({ text }) => suspicious.test(text))
  if (suspects.length === 0) return
  const known = await fontCharacters()
  for (const { file, text, placeAt } of suspects)
    for (const { index, characters } of unknownIn(text, known))
      report(file, 'character-in-font', {
        reason: unknownReason(characters),
        place: placeAt(index, characters.length),
        actual: characters
      })
}

/** All that is not Latin, its punctuation or `€`: those are in every font. */
const suspicious = /[^\t\n\r\u0020-\u007E\u00A0-\u017F\u2010-\u2026\u20AC]/u
/** What shows nothing needs no glyph (Unicode, 5.21); of U+FFFD speaks `text-is-utf8`. */
const isShown = /[^\s\p{Default_Ignorable_Code_Point}\uFFFD]/u

type Piece = {
  readonly file: VFile
  readonly text: string
  readonly placeAt: (
    index: number,
    length: number
  ) => Parameters<typeof report>[2]['place']
}

function textsOf({ sections }: ResolvedPublication): Piece[] {
  const pieces: Piece[] = []
  for (const { file, tree } of sections) {
    if (!file) continue
    visit(tree, (node) => {
      if (node.type === 'containerDirective' && mediumOf(node) === 'screen') return SKIP
      if (isWritten(node)) pieces.push(pieceOf(node, file))
      return undefined
    })
  }
  return pieces
}

function isWritten(node: Nodes): node is Text | InlineCode | Code {
  return node.type === 'text' || node.type === 'inlineCode' || node.type === 'code'
}

function pieceOf(node: Text | InlineCode | Code, file: VFile): Piece {
  const placeAt: Piece['placeAt'] = (index, length) => {
    const places = sourcePlaces({ ...node, type: 'text' }, String(file))
    const [first, last] = [places?.[index], places?.[index + length - 1]]
    const start = first && location(file).toPoint(first.offset)
    const end = last && location(file).toPoint(last.offset + 1)
    return start && end ? { start, end } : node.position
  }
  return { file, text: node.value, placeAt }
}

/** What is shown on paper: an abstract and tags are not. */
function metadataOf({ source: { file, metadata } }: ResolvedPublication): Piece[] {
  const { abstract: _abstract, subjects: _subjects, ...shown } = metadata
  const texts = JSON.stringify(shown)
  const placeAt: Piece['placeAt'] = (index, length) => {
    const offset = String(file).indexOf(texts.slice(index, index + length))
    const point = (at: number) => location(file).toPoint(at)
    const [start, end] = [point(offset), point(offset + length)]
    return offset >= 0 && start && end ? { start, end } : undefined
  }
  return [{ file, text: texts, placeAt }]
}

function referencesOf({ bibliography }: ResolvedPublication): Piece[] {
  return [...bibliography.items.values()].flatMap((entry) =>
    Object.entries(entry.item)
      .filter(([name]) => !unprinted.has(name))
      .map(([name, value]) => ({
        file: entry.file,
        text: JSON.stringify(value) ?? '',
        placeAt: () => placeOf(entry, name)
      }))
  )
}

/** No style shows them. */
const unprinted = new Set(['abstract', 'annote', 'keyword', 'note', 'id', 'custom'])

type Unknown = { readonly index: number; readonly characters: string }

/** In runs: a word in another script is one fault. */
function unknownIn(text: string, known: ReadonlySet<number>): Unknown[] {
  const runs: Unknown[] = []
  let index = 0
  for (const character of text) {
    const isUnknown = isShown.test(character) && !known.has(character.codePointAt(0) ?? 0)
    const last = runs.at(-1)
    if (isUnknown && last && last.index + last.characters.length === index)
      runs.splice(-1, 1, { ...last, characters: last.characters + character })
    else if (isUnknown) runs.push({ index, characters: character })
    index += character.length
  }
  return runs
}

function unknownReason(characters: string): string {
  const codes = Array.from(characters).map(
    (character) =>
      `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`
  )
  const named = codes.length > 4 ? `${codes.slice(0, 4).join(' ')} …` : codes.join(' ')
  return codes.length === 1
    ? `Onverwacht teken \`${characters}\` (${named}), dat in geen lettertype van de pdf zit`
    : `Onverwachte tekens \`${characters}\` (${named}), die in geen lettertype van de pdf zitten`
}
