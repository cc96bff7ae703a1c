/** The CSL styles and locales that come with oogst; others come from the manuscript as a file. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type CitationStyle, defaultStyleName } from '../read/manuscript.ts'
import { asRecord } from '../read/values.ts'

/** Files beside this one, by the name in publication.yaml; their licences are in `styles/README.md`. */
const bundled: Readonly<Record<string, string>> = {
  [defaultStyleName]: 'apa-nederlands',
  'apa-nederlands-zonder-plaats': 'apa-nederlands',
  catalogus: 'catalogus',
  'chicago-author-date': 'chicago-author-date',
  'chicago-notes': 'chicago-notes-bibliography'
}

/**
 * @returns
 *   The XML of the style; `apa`, `vancouver` and `harvard1` come with citation-js. The schema of
 *   publication.yaml allows no other names.
 */
export function styleXml(style: CitationStyle): string {
  if ('file' in style) return String(style.file)
  const name = bundled[style.name]
  if (name === undefined) return packaged('styles', style.name)
  const xml = readFileSync(new URL(`styles/${name}.csl`, import.meta.url), 'utf8')
  // APA itself has no place of publication since its seventh edition.
  return style.name === 'apa-nederlands-zonder-plaats'
    ? xml.replaceAll('<text variable="publisher-place"/>', '')
    : xml
}

/** @returns The XML of the locale for a BCP 47 language; Dutch where there is none for it. */
export function localeXml(language: string): string {
  const primary = language.split('-')[0] ?? ''
  const names = Object.keys(packagedFile('locales'))
  const name = names.includes(language)
    ? language
    : names.find((candidate) => candidate.startsWith(`${primary}-`))
  return packaged('locales', name ?? 'nl-NL')
}

function packaged(kind: 'styles' | 'locales', name: string): string {
  const xml = packagedFile(kind)[name]
  if (typeof xml !== 'string') throw new Error(`citation-js has no ${kind} named ${name}`)
  return xml
}

/** Read when it is asked for, and once: `require` keeps what it has loaded. */
function packagedFile(kind: 'styles' | 'locales'): Readonly<Record<string, unknown>> {
  const require = createRequire(import.meta.url)
  return asRecord(require(`@citation-js/plugin-csl/lib/${kind}.json`))
}
