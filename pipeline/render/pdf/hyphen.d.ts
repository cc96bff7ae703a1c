/** The part of `hyphen` that is used; the package has no types. */
declare module 'hyphen/hyphen.js' {
  /** @param patterns What a file of `hyphen/patterns` holds. */
  export default function createHyphenator(
    patterns: unknown,
    options: { readonly hyphenChar: string; readonly minWordLength: number }
  ): (text: string) => string
}
