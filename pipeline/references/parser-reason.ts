/** What the parsers of reference lists say, in Dutch: they speak English, and of their own tokens. */

const tokens: Readonly<Record<string, string>> = {
  comma: 'een komma',
  label: 'een naam',
  equals: '`=`',
  lbrace: '`{`',
  rbrace: '`}`',
  quote: '`"`',
  hash: '`#`',
  number: 'een getal',
  text: 'tekst of `}`',
  whitespace: 'een spatie',
  EOF: 'het einde'
}

/** citation-js: `expected "comma", got "label" at line 2 col 1: …`. */
export function biblatexReason(message: string): string {
  const match = /^expected "?(\w+)"?, got "?(\w+)"?/.exec(message)
  const [, expected = '', found = ''] = match ?? []
  if (!match) return 'dit is geen BibLaTeX'
  return `verwacht ${tokens[expected] ?? expected}, gevonden ${tokens[found] ?? found}`
}

/** momoa: `Unexpected end of input found. (6:24)`, `Unexpected token String("a") found. (3:5)`. */
export function jsonReason(message: string): string {
  if (message.includes('end of input')) return 'het bestand is niet af'
  const token = /^Unexpected token \w*\(?(.*?)\)? found\./.exec(message)?.[1]
  const character = /^Unexpected character (\S+) found\./.exec(message)?.[1]
  const found = token ?? character
  return found === undefined ? 'dit is geen JSON' : `onverwacht: ${found}`
}
