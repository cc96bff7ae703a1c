/** A content stream in stretches: marked content (ISO 32000-1, 14.6) and what stands between it. */

export type Stretch = {
  /** Of marked content; `undefined` for what is between. */
  readonly mcid?: number
  /** `/ActualText` of marked content: hexadecimal digits of UTF-16. */
  readonly actualText?: string
  /** The operators, one on each line, as the browser writes them; without `BDC` and `EMC`. */
  readonly operators: string
}

/** What a stretch paints; `drawing` is lines and surfaces. */
export type Painting = 'text' | 'image' | 'drawing'

/**
 * Chromium puts no tagged content into other tagged content; inside are only `/ActualText` for
 * glyphs that have several meanings. Empty stretches are left out.
 */
export function stretches(content: string): readonly Stretch[] {
  const found: Stretch[] = []
  let position = 0
  let mcid: number | undefined
  let nested = 0
  const close = (end: number, operator: string): void => {
    const operators = content.slice(position, end)
    if (operators !== '')
      found.push(mcid === undefined ? { operators } : { mcid, operators })
    position = end + operator.length
  }
  for (const { 0: operator, 1: number, index } of content.matchAll(markedContent)) {
    if (number !== undefined) {
      if (mcid !== undefined || nested > 0)
        throw new Error(`Content ${number} is in other content`)
      close(index, operator)
      mcid = Number(number)
    } else if (operator !== 'EMC\n') nested++
    else if (nested > 0) nested--
    else {
      close(index, operator)
      mcid = undefined
    }
  }
  if (mcid !== undefined) throw new Error(`Content ${mcid} has no end`)
  close(content.length, '')
  return found
}

/** Each on a line of its own: the browser writes a line break in a string as `\n`. */
const markedContent = /^\/\w+ <<\/MCID (\d+) >>BDC\n|^EMC\n|^\/.*B[DM]C\n/gm

export function paintingOf({ operators }: Stretch): Painting {
  if (operators.includes(' Tj\n') || operators.includes(' TJ\n')) return 'text'
  return operators.includes(' Do\n') ? 'image' : 'drawing'
}
