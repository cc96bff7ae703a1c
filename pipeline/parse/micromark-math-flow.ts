/**
 * `$$ … $$` as micromark construct: the dollar signs begin and end a line, and no line between
 * them is empty. A formula that nothing ends goes on to the next empty line.
 */
import { factorySpace } from 'micromark-factory-space'
import { markdownLineEnding, markdownLineEndingOrSpace } from 'micromark-util-character'
import type {
  Code,
  Construct,
  Effects,
  State,
  TokenizeContext
} from 'micromark-util-types'
import { backslash, dollar, factoryDollars } from './micromark-dollars.ts'

/** Concrete: a line of it that starts with `-` or `>` begins no list and no quotation. */
export const mathFlow: Construct = { name: 'mathFlow', tokenize, concrete: true }

function tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const { interrupt } = this
  let isFirstLine = true
  let hasContent = false
  return start

  function start(code: Code): State | undefined {
    effects.enter('mathFlow')
    const open = (size: number, next: Code) =>
      size === 2 && next !== dollar ? content : undefined
    return factoryDollars(effects, open, nok)(code)
  }

  function content(code: Code): State | undefined {
    if (code === null || markdownLineEnding(code)) return endOfLine(code)
    if (code === dollar) return effects.check(closing, close, dollarInside)(code)
    return contentSign(code)
  }

  function contentSign(code: Code): State | undefined {
    if (!hasContent) effects.enter('mathContent')
    hasContent = true
    effects.consume(code)
    return code === backslash ? escaped : content
  }

  // `\$` is a dollar sign in LaTeX too.
  function escaped(code: Code): State | undefined {
    if (code !== dollar && code !== backslash) return content(code)
    contentSign(code)
    return content
  }

  function dollarInside(code: Code): State | undefined {
    contentSign(code)
    // `$$a$$ is …` is a sentence.
    return (next) => (next === dollar && isFirstLine ? nok(next) : content(next))
  }

  function endOfLine(code: Code): State | undefined {
    endContent()
    isFirstLine = false
    if (code === null || interrupt) return end(code)
    return effects.attempt(nextLine, content, end)(code)
  }

  function close(code: Code): State | undefined {
    endContent()
    return effects.attempt(closing, end, nok)(code)
  }

  function endContent(): void {
    if (hasContent) effects.exit('mathContent')
    hasContent = false
  }

  function end(code: Code): State | undefined {
    effects.exit('mathFlow')
    return ok(code)
  }
}

/** `$$` and nothing behind it. */
const closing: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    const end = (code: Code) =>
      code === null || markdownLineEnding(code) ? ok(code) : nok(code)
    const space = factorySpace(effects, end, 'whitespace')
    return factoryDollars(effects, (size) => (size === 2 ? space : undefined), nok)
  }
}

/** A line that belongs to the same container, and is not empty. */
const nextLine: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    const lineNumber = () => this.now().line
    const { lazy } = this.parser
    const content = (code: Code) =>
      code === null || markdownLineEndingOrSpace(code) ? nok(code) : ok(code)
    return start

    function start(code: Code): State | undefined {
      effects.enter('lineEnding')
      effects.consume(code)
      effects.exit('lineEnding')
      return lineStart
    }

    function lineStart(code: Code): State | undefined {
      if (lazy[lineNumber()]) return nok(code)
      return factorySpace(effects, content, 'linePrefix')(code)
    }
  }
}
