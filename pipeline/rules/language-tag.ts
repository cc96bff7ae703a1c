/** Language tags: BCP 47 (RFC 5646), in the form that is recommended there, of a language that has a name. */

/** Of Unicode CLDR: `xx` and `nederlands` have none. */
const englishNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' })
const dutchNames = new Intl.DisplayNames(['nl'], { type: 'language', fallback: 'none' })

declare global {
  namespace Intl {
    /** Intl Locale Info, stage 4 of TC39: Node has it, the types of TypeScript 7.0 do not. */
    interface Locale {
      getTextInfo(): { readonly direction?: 'ltr' | 'rtl' }
    }
  }
}

export function isLanguageTag(tag: string): boolean {
  return canonicalTag(tag) === tag
}

/** By the script that a language is written in, or that its tag names: `he`, `az-Arab`, and not `ar-Latn`. */
export function isRightToLeft(tag: string): boolean {
  return new Intl.Locale(tag).getTextInfo().direction === 'rtl'
}

/** `en-GB` for `en_gb`, `nl` for `nld` and for `Nederlands`. */
export function nearestLanguageTag(written: string): string | undefined {
  return canonicalTag(written.replaceAll('_', '-')) ?? tagOfName(written.toLowerCase())
}

function canonicalTag(tag: string): string | undefined {
  try {
    const { language } = new Intl.Locale(tag)
    return englishNames.of(language) === undefined
      ? undefined
      : Intl.getCanonicalLocales(tag)[0]
  } catch {
    return undefined
  }
}

/** Over the two-letter codes. */
function tagOfName(name: string): string | undefined {
  const letters = 'abcdefghijklmnopqrstuvwxyz'.split('')
  const tags = letters.flatMap((first) => letters.map((second) => first + second))
  return tags.find((tag) =>
    [englishNames, dutchNames].some((names) => names.of(tag)?.toLowerCase() === name)
  )
}

/** For a message: what is expected in place of `written`. */
export function languageTagPhrase(written: string): string {
  const expected = nearestLanguageTag(written)
  return expected === undefined
    ? 'verwacht een code als `en` of `nl-BE`'
    : `verwacht \`${expected}\``
}
