import type { RenderOptions } from '../../options.ts'
import type { PublicationMetadata } from '../../read/publication-metadata.ts'

/**
 * Value of `lang` for text of a publication on a page of the catalogue.
 *
 * @returns
 *   `undefined` when the page has that language already.
 *
 * Source: WCAG 2.2, 3.1.2.
 */
export function languageOf(
  { language }: Pick<PublicationMetadata, 'language'>,
  { catalogue }: RenderOptions
): string | undefined {
  return language === catalogue.language ? undefined : language
}
