/** @param unicodeRange `U+0000-00FF, U+0131`: CSS Fonts 4, 4.5. */
export function isInRange(character: number, unicodeRange: string): boolean {
  return unicodeRange.split(',').some((range) => {
    const [first = '', last = first] = range.trim().replace(/^U\+/i, '').split('-')
    return character >= parseInt(first, 16) && character <= parseInt(last, 16)
  })
}
