import { toString } from 'hast-util-to-string'
import { describe, expect, it } from 'vitest'
import { mathText } from '../../pipeline/mathematics/math-text.ts'
import { readFormula } from '../../pipeline/mathematics/read-formula.ts'

function textOf(latex: string): string {
  const { mathml, fault } = readFormula(latex, true)
  if (fault) throw new Error(fault.reason)
  return mathText(mathml)
}

describe('a formula in plain text', () => {
  it.each([
    ['a^2 + b_1', 'a² + b₁'],
    ['-a - b', '−a − b'],
    ['\\frac{a+1}{2b}', '(a + 1)/2b'],
    ['\\frac{\\text{planten}}{\\text{oppervlak}}', 'planten/oppervlak'],
    ['\\sqrt{x}', '√x'],
    ['\\sqrt[3]{x + y}', '³√(x + y)'],
    ['\\sum_{i=1}^{n} x_i', '∑ᵢ₌₁ⁿxᵢ'],
    ['x^{a+k}', 'x^(a+k)'],
    ["f''(x)", 'f′′(x)'],
    ['\\sin x + \\log(y)', 'sin x + log(y)'],
    ['a \\bmod n', 'a mod n'],
    ['\\binom{n}{k}', '(n boven k)'],
    ['1.250{,}5 \\times 0,5', '1.250,5 × 0,5'],
    ['\\begin{aligned} a &= 1 \\\\ b &= 2 \\end{aligned}', 'a = 1; b = 2'],
    ['\\text{ja } \\phantom{x} \\%', 'ja %']
  ])('%s is %s', (latex, text) => {
    expect(textOf(latex)).toBe(text)
  })
})

describe('a formula in MathML', () => {
  it('has no LaTeX in its text', () => {
    const { mathml } = readFormula('\\frac{a}{b}', false)
    expect(mathml && toString(mathml)).toBe('ab')
  })

  it('keeps a Dutch decimal comma in its number', () => {
    const { mathml } = readFormula('0,5', false)
    expect(mathml?.children).toMatchObject([{ tagName: 'mn' }])
  })

  it('is text where it looks like HTML', () => {
    const { mathml } = readFormula('\\text{<script>alert(1)</script>}', false)
    expect(mathml?.children).toMatchObject([
      { tagName: 'mtext', children: [{ value: '<script>alert(1)</script>' }] }
    ])
  })
})

describe('a formula that is made to be endless', () => {
  it.each([
    ['a macro', '\\def\\a{\\a\\a}\\a'],
    ['a macro by another name', '\\newcommand{\\a}[1]{\\a{#1#1}}\\a{b}'],
    ['roots in roots', `${'\\sqrt{'.repeat(280)}a${'}'.repeat(280)}`],
    ['brackets in brackets', `${'\\left('.repeat(130)}a${'\\right)'.repeat(130)}`],
    ['a table', `\\begin{matrix}${'&'.repeat(900)}${'\\\\'.repeat(450)}\\end{matrix}`],
    ['a text', 'a+'.repeat(100_000)],
    ['a size', '\\Huge\\rule{9999em}{9999em}'],
    ['a distance', '\\hspace{-9999em}a']
  ])('is refused in time: %s', (_what, latex) => {
    const start = performance.now()
    expect(readFormula(latex, true).fault).toBeDefined()
    expect(performance.now() - start).toBeLessThan(1000)
  })
})
