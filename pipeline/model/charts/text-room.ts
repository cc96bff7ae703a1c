/** How much room words take in Source Sans 3: near enough to break lines and to keep a margin free. */

const narrow = /[ .,:;'’‘!|()ijlftrI/-]/
const wide = /[mwMWA-HK-Z%€@+−]/

/** In the units of `fontSize`; a little more than it is. */
export function textWidth(text: string, fontSize: number): number {
  const widths = Array.from(text, (letter) =>
    narrow.test(letter) ? 0.33 : wide.test(letter) ? 0.68 : 0.53
  )
  return fontSize * widths.reduce((sum, width) => sum + width, 0)
}

export function widest(texts: readonly string[], fontSize: number): number {
  return Math.max(0, ...texts.map((text) => textWidth(text, fontSize)))
}

/**
 * @returns
 *   The words in as few lines of at most `width` as they need, these about equally long, with
 *   line feeds; a word that is longer has a line for itself.
 */
export function brokenInto(text: string, width: number, fontSize: number): string {
  const widestLines = filledLines(text, width, fontSize)
  let lines = widestLines
  for (let less = width - fontSize; less > 0; less -= fontSize) {
    const narrower = filledLines(text, less, fontSize)
    if (narrower.length > widestLines.length) break
    lines = narrower
  }
  return lines.join('\n')
}

function filledLines(text: string, width: number, fontSize: number): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && textWidth(longer, fontSize) <= width)
      lines.splice(-1, 1, longer)
    else lines.push(word)
  }
  return lines
}

export function lineCount(texts: readonly string[]): number {
  return Math.max(1, ...texts.map((text) => text.split('\n').length))
}
