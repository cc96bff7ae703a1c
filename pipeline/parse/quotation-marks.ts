/** Quotation marks and apostrophes as they were typed: one kind in a file, and ’ where a letter is left out. */
import type { Root, Text } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { location } from 'vfile-location'
import { originOf } from '../rules/origin.ts'
import { report } from '../rules/report.ts'
import { sourcePlaces } from './source-places.ts'

/** Reports `quotation-marks-consistent` and `apostrophe-well-formed`; words in another language are left alone. */
export function checkQuotationMarks(tree: Root, file: VFile): void {
  const marks: Mark[] = []
  visit(tree, (node) => {
    if (node.type === 'textDirective') return SKIP
    if (node.type !== 'text') return undefined
    marks.push(...marksOf(node, file))
    checkApostrophes(node, file)
    return undefined
  })
  for (const marksOfOne of Map.groupBy(marks, originIn(file)).values())
    checkKinds(marksOfOne, file)
}

type Mark = { readonly value: string; readonly offset: number }

function marksOf(text: Text, file: VFile): Mark[] {
  if (!/["'‘’“”]/.test(text.value)) return []
  const source = String(file)
  const places = sourcePlaces(text, source) ?? []
  return places.flatMap(({ offset }, index) => {
    const value = text.value.charAt(index)
    // Not in the source as such: escaped, or in the value of a variable.
    const isTyped = source[offset] === value
    return isTyped && /["'‘’“”]/.test(value) ? [{ value, offset }] : []
  })
}

/** Each of the files of which the text is put together has marks of its own kind. */
function originIn(file: VFile): (mark: Mark) => VFile {
  const places = location(file)
  return ({ offset }) => originOf(file, places.toPoint(offset)).file
}

function isStraight({ value }: Mark): boolean {
  return value === '"' || value === "'"
}

function checkKinds(marks: readonly Mark[], file: VFile): void {
  const straight = marks.filter((mark) => isStraight(mark))
  const curly = marks.filter((mark) => !isStraight(mark))
  const [rare] = straight.length <= curly.length ? straight : curly
  if (!rare || straight.length === 0) return
  const expected = isStraight(rare) ? 'gekruld' : 'recht'
  const found = isStraight(rare) ? 'recht' : 'gekruld'
  report(file, 'quotation-marks-consistent', {
    reason: `Onverwacht ${found} teken \`${rare.value}\`, verwacht een ${expected} teken als elders in het bestand`,
    place: location(file).toPoint(rare.offset),
    actual: rare.value
  })
}

/** ‘s, ‘90 and foto‘s; not a quotation: ‘s’, ‘90 jaar’. */
const wrongApostrophe =
  /(?<![\p{L}\p{N}])‘(?:(?:s|t|n|k|m|r|ns)(?![\p{L}\p{N}’'])|\d\d(?![\p{L}\p{N}])(?![^‘]*’(?!\p{L})))|\p{L}+‘\p{L}+(?!\p{L}*’)/gu

function checkApostrophes(text: Text, file: VFile): void {
  for (const { 0: actual, index } of text.value.matchAll(wrongApostrophe)) {
    const places = sourcePlaces(text, String(file))
    const offset = places?.[index + actual.indexOf('‘')]?.offset
    const expected = actual.replace('‘', '’')
    report(file, 'apostrophe-well-formed', {
      reason: `Onverwachte apostrof in \`${actual}\`, verwacht \`${expected}\``,
      place: offset === undefined ? undefined : location(file).toPoint(offset),
      actual,
      expected: [expected]
    })
  }
}
