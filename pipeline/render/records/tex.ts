/** Text, lists and names as BibTeX and BibLaTeX write them. */
import type { Contributor } from '../../read/publication-metadata.ts'

/** `{{A} and {B}}`: inner braces keep a comma or an “and” in a name from splitting it. */
export function texList(values: readonly string[]): string {
  return `{${values.map(bracedTex).join(' and ')}}`
}

export function texNames(
  role: string,
  contributors: readonly Contributor[]
): string | undefined {
  const found = contributors.filter((contributor) => contributor.role === role)
  if (found.length === 0) return undefined
  const written = found.map(({ name }) =>
    name.kind === 'organisation'
      ? bracedTex(name.name)
      : `${[name.particle, name.family]
          .filter((part) => part !== undefined)
          .map(escapeTex)
          .join(' ')}, ${escapeTex(name.given)}`
  )
  return `{${written.join(' and ')}}`
}

export function bracedTex(text: string): string {
  return `{${escapeTex(text)}}`
}

const texCharacters: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`
}

function escapeTex(text: string): string {
  return text
    .replace(
      /[\\~^]|[&%$#_{}]/g,
      (character) => texCharacters[character] ?? `\\${character}`
    )
    .replace(/\s*\n\s*/g, ' ')
}
