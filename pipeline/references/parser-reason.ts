/** What the parsers of reference lists say, in Dutch: they speak English, and of their own tokens. */
import type { bibtexParser } from 'latex-utensils'

/** In the order in which one of them is most likely meant. */
const expectations: readonly (readonly [sign: string, name: string])[] = [
  [',', 'een komma'],
  ['=', '`=`'],
  ['}', '`}`'],
  ['{', '`{`']
]

/** latex-utensils: `Expected "#", "," or [ \\t] but "y" found.`, whatever its types say. */
export function bibtexReason({ message, found }: bibtexParser.SyntaxError): string {
  const expected = message.slice(0, message.lastIndexOf(' but '))
  const name = expectations.find(([sign]) => expected.includes(`"${sign}"`))?.[1]
  const what = found === null ? 'het einde' : `\`${found}\``
  return `verwacht ${name ?? 'een veld'}, gevonden ${what}`
}

/** The names that momoa has for signs. */
const jsonSigns: Readonly<Record<string, string>> = {
  LBrace: '`{`',
  RBrace: '`}`',
  LBracket: '`[`',
  RBracket: '`]`',
  Comma: 'een komma',
  Colon: 'een dubbele punt',
  String: 'een tekst',
  Number: 'een getal',
  Boolean: '`true` of `false`',
  Null: '`null`'
}

/** momoa: `Unexpected end of input found. (6:24)`, `Unexpected token RBrace found. (1:12)`, `Unexpected token String("a") found. (3:5)`. */
export function jsonReason(message: string): string {
  if (message.includes('end of input')) return 'het bestand is niet af'
  const [, sign = '', value] =
    /^Unexpected token (\w+)(?:\((.*)\))? found\./.exec(message) ?? []
  const token = value ?? jsonSigns[sign]
  const character = /^Unexpected character (\S+) found\./.exec(message)?.[1]
  const found = token ?? character
  return found === undefined ? 'dit is geen JSON' : `onverwacht: ${found}`
}
