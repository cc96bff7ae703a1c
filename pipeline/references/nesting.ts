/** How deep brackets stand in each other: parsers call themselves for each, until there is no memory left. */

export const maxBracketDepth = 50

/** @returns Offset of the first bracket that is too deep, in JSON or in the flow style of YAML. */
export function deepBracket(text: string): number | undefined {
  // In a string a bracket is text; a string that does not end is for the parser to find.
  const token = /"(?:[^"\\\n]|\\.)*"|[[\]{}]/g
  let depth = 0
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const [found] = match
    if (found === '[' || found === '{') depth += 1
    if (found === ']' || found === '}') depth -= 1
    if (depth > maxBracketDepth) return match.index
  }
  return undefined
}
