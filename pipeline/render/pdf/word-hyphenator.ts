/** Where a word may be broken: the patterns of TeX for its language, within the limits of a book. */
import { createRequire } from 'node:module'
import createHyphenator from 'hyphen/hyphen.js'

export const softHyphen = '\u00AD'

/** Puts soft hyphens into one word. */
export type WordHyphenator = (word: string) => string

/** By language (BCP 47, lower case), the longest that fits first; for any other there are none. */
const patternFiles: Readonly<Record<string, string>> = {
  nl: 'nl',
  en: 'en-gb',
  'en-us': 'en-us',
  de: 'de-1996',
  'de-ch': 'de-ch-1901',
  fr: 'fr'
}

/** Shorter words go to the next line as they are. */
const shortestWord = 9
const fewestBefore = 3
const fewestAfter = 4

const made = new Map<string, WordHyphenator>()

/** @returns `undefined` for a language without patterns. */
export function hyphenatorFor(language: string): WordHyphenator | undefined {
  const [primary = '', region = ''] = language.toLowerCase().split('-')
  const file = patternFiles[`${primary}-${region}`] ?? patternFiles[primary]
  if (file === undefined) return undefined
  const hyphenate = made.get(file) ?? wordHyphenator(file)
  made.set(file, hyphenate)
  return hyphenate
}

function wordHyphenator(file: string): WordHyphenator {
  const patterns: unknown = createRequire(import.meta.url)(`hyphen/patterns/${file}.js`)
  const options = { hyphenChar: softHyphen, minWordLength: shortestWord }
  const hyphenate = createHyphenator(patterns, options)
  const known = new Map<string, string>()
  return (word) => {
    if (word.length < shortestWord) return word
    const result = known.get(word) ?? withinLimits(hyphenate(word))
    known.set(word, result)
    return result
  }
}

/**
 * A trema goes away where a word is broken before it (`egoïst`, `ego-ist`), so there it is not
 * broken; nor where two letters are one sign (`ff`, `fi`).
 */
function withinLimits(hyphenated: string): string {
  const [first = '', ...others] = hyphenated.split(softHyphen)
  const length = first.length + others.join('').length
  let result = first
  let before = first.length
  for (const part of others) {
    const isInLimits = before >= fewestBefore && length - before >= fewestAfter
    const isOneSign = result.endsWith('f') && /^[fijlt]/.test(part)
    const isBroken = isInLimits && !isOneSign && !/^[äëïöü]/.test(part)
    result += isBroken ? softHyphen + part : part
    before += part.length
  }
  return result
}
