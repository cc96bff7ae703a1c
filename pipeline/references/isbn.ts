/** ISBN: the check digit, and where its hyphens stand. */
import isbn3 from 'isbn3'

export type Isbn =
  | {
      readonly kind: 'valid'
      /** Thirteen digits with hyphens. */ readonly hyphenated: string
    }
  | { readonly kind: 'ismn' | 'wrong-length' | 'wrong-check-digit' }

/**
 * Source: ISBN Users’ Manual, seventh edition, 4 and 5.5; ISO 2108.
 */
export function readIsbn(text: string): Isbn {
  const digits = text
    .replace(/^ISBN(-1[03])?:?/i, '')
    .replace(/[\s‐-―-]/g, '')
    .toUpperCase()
  if (/^(9790|M)/.test(digits)) return { kind: 'ismn' }
  const isLong = /^97[89]\d{10}$/.test(digits)
  if (!isLong && !/^\d{9}[\dX]$/.test(digits)) return { kind: 'wrong-length' }
  if (!(isLong ? isSum13(digits) : isSum10(digits))) return { kind: 'wrong-check-digit' }
  // The ranges of registrants grow; a number outside of those we know keeps its own hyphens.
  return { kind: 'valid', hyphenated: isbn3.parse(digits)?.isbn13h ?? text.trim() }
}

function isSum13(digits: string): boolean {
  const sum = digits
    .split('')
    .reduce((total, digit, index) => total + Number(digit) * (index % 2 ? 3 : 1), 0)
  return sum % 10 === 0
}

function isSum10(digits: string): boolean {
  const sum = digits
    .split('')
    .reduce(
      (total, digit, index) =>
        total + (digit === 'X' ? 10 : Number(digit)) * (10 - index),
      0
    )
  return sum % 11 === 0
}
