/** The CSL styles and locales that come with oogst; others come from the manuscript as a file. */
import locales from '@citation-js/plugin-csl/lib/locales.json' with { type: 'json' }
import styles from '@citation-js/plugin-csl/lib/styles.json' with { type: 'json' }
import type { CitationStyle } from '../read/manuscript.ts'

/** @returns The XML of the style. The schema of publication.yaml allows only names that are here. */
export function styleXml(style: CitationStyle): string {
  if ('file' in style) return String(style.file)
  const bundled: Readonly<Record<string, string>> = styles
  return bundled[style.name] ?? styles.apa
}

/** @returns The XML of the locale for a BCP 47 language; Dutch where there is none for it. */
export function localeXml(language: string): string {
  const bundled: Readonly<Record<string, string>> = locales
  const primary = language.split('-')[0] ?? ''
  const sameLanguage = Object.keys(bundled).find((name) => name.startsWith(`${primary}-`))
  return bundled[language] ?? bundled[sameLanguage ?? ''] ?? locales['nl-NL']
}
