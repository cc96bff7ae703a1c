/** What both kinds of mathematics begin with: a run of dollar signs, as a token of its own. */
import type { Code, Effects, State } from 'micromark-util-types'

export const dollar = 36
export const backslash = 92

/**
 * Reads at most two.
 *
 * @param then
 *   What reads on, by the number of signs and the sign behind them; `undefined` for `nok`.
 */
export function factoryDollars(
  effects: Effects,
  then: (size: number, next: Code) => State | undefined,
  nok: State
): State {
  let size = 0
  return start

  function start(code: Code): State | undefined {
    effects.enter('mathMarker')
    return sign(code)
  }

  function sign(code: Code): State | undefined {
    if (code === dollar && size < 2) {
      effects.consume(code)
      size++
      return sign
    }
    const next = then(size, code)
    if (!next) return nok(code)
    effects.exit('mathMarker')
    return next(code)
  }
}
