/**
 * `$…$` as micromark construct. What opens is followed by a sign and what closes follows one, and
 * no digit comes behind it: `$ 300`, `$20 en $30` and `$5 of $` are amounts. So is `US$5 of 10 US$`,
 * which Pandoc takes for mathematics: a dollar sign inside a word opens nothing.
 *
 * `$$…$$` is read here too, so that it can be said that it does not belong in a sentence.
 */
import {
  asciiDigit,
  markdownLineEnding,
  markdownLineEndingOrSpace
} from 'micromark-util-character'
import type {
  Code,
  Construct,
  Effects,
  State,
  TokenizeContext
} from 'micromark-util-types'
import { backslash, dollar, factoryDollars } from './micromark-dollars.ts'

const mathSigns: ReadonlySet<Code> = new Set(
  Array.from('\\^_=', (sign) => sign.charCodeAt(0))
)

export const mathText: Construct = {
  name: 'mathText',
  tokenize,
  previous(code) {
    return code !== dollar || this.events.at(-1)?.[1].type === 'characterEscape'
  }
}

function tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const before = this.previous
  let size = 0
  let previous: Code = null
  let hasContent = false
  let hasMathSign = false
  return start

  function start(code: Code): State | undefined {
    effects.enter('mathText')
    return factoryDollars(effects, open, nok)(code)
  }

  function open(count: number, next: Code): State | undefined {
    if (next === dollar) return undefined
    if (count === 1 && (markdownLineEndingOrSpace(next) || isInWord(before, next)))
      return undefined
    size = count
    return inside
  }

  function inside(code: Code): State | undefined {
    if (code === null) return nok(code)
    if (code === dollar) return dollarInside(code)
    return markdownLineEnding(code) ? lineEnding(code) : content(code)
  }

  function content(code: Code): State | undefined {
    // Here and not behind a line ending: a token begins at the sign that is read.
    if (!hasContent) effects.enter('mathContent')
    hasContent = true
    previous = code
    hasMathSign ||= mathSigns.has(code)
    effects.consume(code)
    return code === backslash ? escaped : inside
  }

  // `\$` is a dollar sign in LaTeX too.
  function escaped(code: Code): State | undefined {
    if (code !== dollar && code !== backslash) return inside(code)
    content(code)
    return inside
  }

  function lineEnding(code: Code): State | undefined {
    endContent()
    effects.enter('lineEnding')
    effects.consume(code)
    effects.exit('lineEnding')
    previous = code
    return inside
  }

  function dollarInside(code: Code): State | undefined {
    // `$$ en $$` are two prices in words; `$$ a^2 $$` is meant as a formula.
    if (markdownLineEndingOrSpace(previous) && !(size === 2 && hasMathSign))
      return nok(code)
    if (size === 2) return effects.check(doubleDollar, close, nok)(code)
    return effects.check(dollarWithoutDigit, close, nok)(code)
  }

  function close(code: Code): State | undefined {
    endContent()
    effects.enter('mathMarker')
    return marker(code)
  }

  function marker(code: Code): State | undefined {
    if (code === dollar && size > 0) {
      effects.consume(code)
      size--
      return marker
    }
    effects.exit('mathMarker')
    effects.exit('mathText')
    return ok(code)
  }

  function endContent(): void {
    if (hasContent) effects.exit('mathContent')
    hasContent = false
  }
}

/** `US$5`, `Ke$ha`; not `H$_2$O`. */
function isInWord(before: Code, next: Code): boolean {
  const isInside = [before, next].every((code) => code !== null && code > 0)
  if (!isInside) return false
  return /^\p{L}[\p{L}\p{N}]$/u.test(String.fromCodePoint(before ?? 0, next ?? 0))
}

const dollarWithoutDigit: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    return (code) => {
      effects.consume(code)
      return (next) => (asciiDigit(next) ? nok(next) : ok(next))
    }
  }
}

const doubleDollar: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    return (code) => {
      effects.consume(code)
      return (next) => (next === dollar ? ok(next) : nok(next))
    }
  }
}
