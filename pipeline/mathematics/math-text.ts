/** A formula in one line of plain text: for titles, labels and the names of links. */
import type { Element, ElementContent } from 'hast'

const superscripts: ReadonlyMap<string, string> = signs(
  '0123456789+−=()ni',
  '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ'
)
const subscripts: ReadonlyMap<string, string> = signs(
  '0123456789+−=()aeijnorx',
  '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑᵢⱼₙₒᵣₓ'
)

function signs(plain: string, small: string): ReadonlyMap<string, string> {
  const shown = Array.from(small)
  return new Map(Array.from(plain, (sign, index) => [sign, shown[index] ?? sign]))
}

/** Signs and words (`mod`) that stand between two things, with a space on each side. */
const betweenSign = /^[=<>≤≥≠≈≡∼∝∈∉⊂⊆∪∩+−±∓×÷·→←⇒⇔↦∧∨]$|^\p{L}{2,}$/u

/** @returns `a² + b₁ = √(c/d)`: what stands below or above becomes a sign, or gets `_` or `^`. */
export function mathText(math: Element): string {
  return rowText(math.children)
    .replace(/\u2061\s*(?=[\p{L}\p{N}√])/gu, ' ')
    .replace(/[\u2061-\u2064]|\uFE00/gu, '')
    .replace(/[\s\u00A0]+/gu, ' ')
    .trim()
}

function rowText(nodes: readonly ElementContent[]): string {
  return nodes.map((node, index) => nodeText(node, index === 0)).join('')
}

function nodeText(node: ElementContent | undefined, isFirst = false): string {
  if (node?.type === 'text') return node.value
  if (node?.type !== 'element') return ''
  const { tagName, children } = node
  const [base, first, second] = children
  if (tagName === 'mo') return operatorText(rowText(children), isFirst)
  if (tagName === 'mfrac') return fractionText(node)
  if (tagName === 'msqrt') return `√${grouped(children)}`
  if (tagName === 'mroot')
    return `${scriptText(first, superscripts, '')}√${grouped([base])}`
  if (tagName === 'msub' || tagName === 'munder') return nodeText(base) + subText(first)
  if (tagName === 'msup' || tagName === 'mover') return nodeText(base) + superText(first)
  if (tagName === 'msubsup' || tagName === 'munderover')
    return nodeText(base) + subText(first) + superText(second)
  if (tagName === 'mtable') return children.map((row) => nodeText(row)).join('; ')
  if (tagName === 'mtr') return children.map((cell) => nodeText(cell)).join(' ')
  if (tagName === 'mspace') return spaceText(node)
  return tagName === 'mphantom' ? '' : rowText(children)
}

/** The strut of a root has no width. */
function spaceText({ properties }: Element): string {
  return Number.parseFloat(String(properties['width'])) > 0 ? ' ' : ''
}

function operatorText(sign: string, isFirst: boolean): string {
  if (isFirst && /^[+−±∓]$/.test(sign)) return sign
  return betweenSign.test(sign) ? ` ${sign} ` : sign
}

/** Without a line it is a binomial coefficient. */
function fractionText({ properties, children: [above, below] }: Element): string {
  const isBinomial = String(properties['linethickness'] ?? '').startsWith('0')
  if (isBinomial) return `${nodeText(above)} boven ${nodeText(below)}`
  return `${grouped([above])}/${grouped([below])}`
}

function subText(node: ElementContent | undefined): string {
  return scriptText(node, subscripts, '_')
}

/** An accent or a prime is a sign already, and two primes are. */
function superText(node: ElementContent | undefined): string {
  if (node?.type === 'element' && node.tagName === 'mo') return rowText(node.children)
  const text = nodeText(node)
  return /^[′\s]+$/u.test(text) ? text : scriptText(node, superscripts, '^')
}

function scriptText(
  node: ElementContent | undefined,
  small: ReadonlyMap<string, string>,
  mark: string
): string {
  const text = nodeText(node)
    .trim()
    .replace(/ ([^\p{L}\p{N}]) /gu, '$1')
  const shown = Array.from(text.replace(/ /g, ''), (sign) => small.get(sign))
  return shown.every((sign) => sign !== undefined)
    ? shown.join('')
    : mark + (/^.$/u.test(text) ? text : `(${text})`)
}

/** In parentheses, unless it is one number, letter or word. */
function grouped(nodes: readonly (ElementContent | undefined)[]): string {
  const text = nodes
    .map((node, index) => nodeText(node, index === 0))
    .join('')
    .trim()
  return /^[\p{L}\p{N}.,\s\u00A0]*$/u.test(text) && !/\S\s\S.*\s/u.test(text)
    ? text
    : `(${text})`
}
