/** The table of planted errors: which lines of a clean list are replaced, and where the finding stands. */

export type PlantedCase = {
  readonly rule: string
  readonly title: string
  readonly changes: readonly Change[]
}

type Change = {
  readonly sign: (typeof signs)[number]
  readonly text: string
}

/** Blocks between empty lines, each with a heading `rule: title`; the first block explains. */
export function plantedCases(table: string): readonly PlantedCase[] {
  const [, ...blocks] = table.trim().split(/\n{2,}/)
  return blocks.map((block) => {
    const [heading = '', ...lines] = block.split('\n')
    const [rule = '', title = ''] = heading.split(/: (.*)/)
    return { rule, title, changes: lines.map(change) }
  })
}

const signs = ['@', '-', '+', '>', '='] as const

function change(line: string): Change {
  const sign = signs.find((known) => line.startsWith(known))
  if (!sign) throw new Error(`Unexpected line \`${line}\` in the table of planted errors`)
  return { sign, text: line.slice(1).trim() }
}

/** @returns The list with the error, and the line of the finding, counted from 1. */
export function plantError(
  clean: string,
  { changes, title }: PlantedCase
): { readonly text: string; readonly line: number } {
  const lines = clean.split('\n')
  let at = 0
  let found: number | undefined
  for (const { sign, text } of changes) {
    if (sign === '@') at = entryStart(lines, text)
    if (sign === '-') {
      at = indexOf(lines, text, at, title)
      lines.splice(at, 1)
    }
    if (sign === '=') at = indexOf(lines, text, at, title)
    if (sign === '=' || sign === '>') found = at + 1
    if (sign === '+' || sign === '>') lines.splice(at, 0, text)
    if (sign === '+' || sign === '>' || sign === '=') at += 1
  }
  if (found === undefined) throw new Error(`No line of a finding in “${title}”`)
  return { text: lines.join('\n'), line: found }
}

/** Of the entry with a key, its first line; in JSON that with the `{`. */
function entryStart(lines: readonly string[], key: string): number {
  if (key === '') return 0
  const index = lines.findIndex(
    (line) => line.includes(`{${key},`) || line.trim() === `"id": "${key}",`
  )
  if (index === -1) throw new Error(`No entry \`${key}\` in the clean list`)
  return lines[index - 1]?.trim() === '{' ? index - 1 : index
}

function indexOf(
  lines: readonly string[],
  text: string,
  from: number,
  title: string
): number {
  const index = lines.findIndex((line, at) => at >= from && line.trim() === text)
  if (index === -1) throw new Error(`No line \`${text}\` for “${title}”`)
  return index
}
