/**
 * Citations as micromark syntax, so that each has its exact place in the source.
 *
 * Tokens: `citation` around all; in running text also `citationKey` and `citationLocator`.
 *
 * Source: the Pandoc User’s Guide, “Citation syntax” (https://pandoc.org/MANUAL.html#citation-syntax).
 */
import type {
  Code,
  Construct,
  Effects,
  Extension,
  State,
  TokenizeContext
} from 'micromark-util-types'
import {
  asciiAlphanumeric,
  markdownLineEnding,
  markdownLineEndingOrSpace
} from 'micromark-util-character'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    citation: 'citation'
    citationText: 'citationText'
    citationKey: 'citationKey'
    citationLocator: 'citationLocator'
  }
}

const codes = {
  at: 64,
  openBracket: 91,
  closeBracket: 93,
  openParen: 40,
  hyphen: 45,
  caret: 94,
  underscore: 95,
  space: 32
}

/** Punctuation that may stand inside a key, but not at its end. */
const innerPunctuation = new Set(
  Array.from(':.#$%&-+?<>~/', (mark) => mark.charCodeAt(0))
)

export function micromarkCitation(): Extension {
  return {
    text: {
      [codes.openBracket]: { name: 'citation', tokenize: tokenizeParenthetical },
      [codes.at]: { name: 'citation', tokenize: tokenizeNarrative, previous: isBoundary }
    }
  }
}

/** `[…@key…]`: brackets without brackets inside, that hold at least one key. */
function tokenizeParenthetical(
  this: TokenizeContext,
  effects: Effects,
  ok: State,
  nok: State
): State {
  let previous: Code = codes.openBracket
  let hasKey = false
  return start

  function start(code: Code): State | undefined {
    effects.enter('citation')
    effects.enter('citationText')
    effects.consume(code)
    return inside
  }

  function inside(code: Code): State | undefined {
    if (code === null || code === codes.openBracket) return nok(code)
    if (code === codes.caret && previous === codes.openBracket) return nok(code)
    if (code === codes.closeBracket) return hasKey ? close(code) : nok(code)
    if (markdownLineEnding(code)) return lineEnding(code)
    if (isKeyStart(code) && previous === codes.at) hasKey = true
    // An `@` inside a word (a mail address) starts no key.
    previous = code === codes.at && !isBoundary(previous) ? codes.hyphen : code
    effects.consume(code)
    return inside
  }

  function lineEnding(code: Code): State | undefined {
    effects.exit('citationText')
    effects.enter('lineEnding')
    effects.consume(code)
    effects.exit('lineEnding')
    effects.enter('citationText')
    previous = codes.space
    return inside
  }

  function close(code: Code): State | undefined {
    effects.consume(code)
    effects.exit('citationText')
    effects.exit('citation')
    return after
  }

  // `[@key](url)` is a link.
  function after(code: Code): State | undefined {
    return code === codes.openParen ? nok(code) : ok(code)
  }
}

/** `@key`, with ` [p. 12]` behind it or not. */
function tokenizeNarrative(
  this: TokenizeContext,
  effects: Effects,
  ok: State,
  nok: State
): State {
  return start

  function start(code: Code): State | undefined {
    effects.enter('citation')
    effects.enter('citationKey')
    effects.consume(code)
    return first
  }

  function first(code: Code): State | undefined {
    return isKeyStart(code) ? key(code) : nok(code)
  }

  function key(code: Code): State | undefined {
    if (isKeyStart(code)) {
      effects.consume(code)
      return key
    }
    if (code !== null && innerPunctuation.has(code)) {
      return effects.attempt(punctuationInKey, key, endOfKey)(code)
    }
    return endOfKey(code)
  }

  function endOfKey(code: Code): State | undefined {
    effects.exit('citationKey')
    return effects.attempt(bracketedLocator, end, end)(code)
  }

  function end(code: Code): State | undefined {
    effects.exit('citation')
    return ok(code)
  }
}

const punctuationInKey: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    return (code) => {
      effects.consume(code)
      return (next) => (isKeyStart(next) ? ok(next) : nok(next))
    }
  }
}

const bracketedLocator: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    return start

    function start(code: Code): State | undefined {
      if (code !== codes.space) return nok(code)
      effects.enter('citationLocator')
      effects.consume(code)
      return open
    }

    function open(code: Code): State | undefined {
      if (code !== codes.openBracket) return nok(code)
      effects.consume(code)
      return inside
    }

    function inside(code: Code): State | undefined {
      const ends = code === null || markdownLineEnding(code)
      if (
        ends ||
        code === codes.openBracket ||
        code === codes.at ||
        code === codes.caret
      ) {
        return nok(code)
      }
      effects.consume(code)
      return code === codes.closeBracket ? close : inside
    }

    function close(code: Code): State | undefined {
      if (code === codes.openParen) return nok(code)
      effects.exit('citationLocator')
      return ok(code)
    }
  }
}

function isKeyStart(code: Code): boolean {
  return asciiAlphanumeric(code) || code === codes.underscore
}

/** What may stand before `@`: anything but a letter, a digit or a mark that belongs to a mail address. */
function isBoundary(code: Code): boolean {
  if (code === null || markdownLineEndingOrSpace(code)) return true
  return !isKeyStart(code) && !/[\p{L}\p{N}.+@/]/u.test(String.fromCodePoint(code))
}
