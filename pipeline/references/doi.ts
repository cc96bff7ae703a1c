/** DOI names as people write them, and as they are. */

/** `https://doi.org/…`, `doi:…`, with a full stop of the sentence behind it. */
const prefix = /^\s*(?:https?:\/\/(?:dx\.|www\.)?doi\.org\/|doi:\s*)/i

/** Characters: what is longer is no name, and looking for its end would take long. */
const maxLength = 2000

/**
 * @returns
 *   The DOI name: `10.1017/CBO9780511803932`; `undefined` when there is none in the text.
 *
 * Source: DOI Handbook, 2.2.
 */
export function normalDoi(text: string): string | undefined {
  if (text.length > maxLength) return undefined
  const name = text.replace(prefix, '').replaceAll('\\', '').trim()
  const ended = name.replace(/[.,;]+$/, '')
  // `10.1016/S0140-6736(05)12345` ends in a bracket by itself; one that was never opened does not belong.
  const isOpened = ended.includes('(')
  const doi = isOpened ? ended : ended.replace(/[.,;)]+$/, '')
  return /^10\.\d{4,9}\/\S+$/.test(doi) ? doi : undefined
}

/** The DOI in an address of doi.org. */
export function doiOfUrl(url: string): string | undefined {
  return prefix.test(url) ? normalDoi(url) : undefined
}
