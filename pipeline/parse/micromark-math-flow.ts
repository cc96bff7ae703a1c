/**
 * `$$ … $$` as micromark construct: the dollar signs begin and end a line, and no line between
 * them is empty. A formula that nothing ends goes on to the next empty line.
 */
import {
  markdownLineEnding,
  markdownLineEndingOrSpace,
  markdownSpace
} from 'micromark-util-character'
import type {
  Code,
  Construct,
  Effects,
  State,
  TokenizeContext
} from 'micromark-util-types'

const dollar = 36
const backslash = 92

/** Concrete: a line of it that starts with `-` or `>` begins no list and no quotation. */
export const mathFlow: Construct = { name: 'mathFlow', tokenize, concrete: true }

function tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const { interrupt } = this
  let size = 0
  let isFirstLine = true
  let hasContent = false
  return start

  function start(code: Code): State | undefined {
    effects.enter('mathFlow')
    effects.enter('mathMarker')
    return open(code)
  }

  function open(code: Code): State | undefined {
    if (code === dollar && size < 2) {
      effects.consume(code)
      size++
      return open
    }
    if (size < 2 || code === dollar) return nok(code)
    effects.exit('mathMarker')
    return content(code)
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
    let size = 0
    return start

    function start(code: Code): State | undefined {
      effects.enter('mathMarker')
      return marker(code)
    }

    function marker(code: Code): State | undefined {
      if (code === dollar && size < 2) {
        effects.consume(code)
        size++
        return marker
      }
      if (size < 2) return nok(code)
      effects.exit('mathMarker')
      if (!markdownSpace(code)) return after(code)
      effects.enter('whitespace')
      return space(code)
    }

    function space(code: Code): State | undefined {
      if (markdownSpace(code)) {
        effects.consume(code)
        return space
      }
      effects.exit('whitespace')
      return after(code)
    }

    function after(code: Code): State | undefined {
      return code === null || markdownLineEnding(code) ? ok(code) : nok(code)
    }
  }
}

/** A line that belongs to the same container, and is not empty. */
const nextLine: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    const lineNumber = () => this.now().line
    const { lazy } = this.parser
    return start

    function start(code: Code): State | undefined {
      effects.enter('lineEnding')
      effects.consume(code)
      effects.exit('lineEnding')
      return lineStart
    }

    function lineStart(code: Code): State | undefined {
      if (lazy[lineNumber()]) return nok(code)
      if (!markdownSpace(code)) return afterPrefix(code)
      effects.enter('linePrefix')
      return prefix(code)
    }

    function prefix(code: Code): State | undefined {
      if (markdownSpace(code)) {
        effects.consume(code)
        return prefix
      }
      effects.exit('linePrefix')
      return afterPrefix(code)
    }

    function afterPrefix(code: Code): State | undefined {
      return code === null || markdownLineEndingOrSpace(code) ? nok(code) : ok(code)
    }
  }
}
