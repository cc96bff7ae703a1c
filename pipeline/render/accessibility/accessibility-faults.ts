/** The checks of the build that a claim of conformance rests on. */
import type { Element, Nodes } from 'hast'
import { toString } from 'hast-util-to-string'
import { visit } from 'unist-util-visit'
import type { Publication } from '../../model/publication.ts'
import type { AccessibilityFacts } from './accessibility-facts.ts'
import { isDescribedFormula } from './accessibility-facts.ts'
import { textsOf } from './texts.ts'

/**
 * What a program can see of WCAG 2.2, level AA, in the content itself. What takes a person (whether
 * an alternative says what is to be seen, whether words are plain) is what the certifier states.
 *
 * - 1.1.1: each image that tells something has a text alternative, each formula has one;
 * - 1.3.1: no heading skips a rank, each table has a header;
 * - 2.2.2, 2.3.1: nothing moves;
 * - 2.4.4, 4.1.2: each link has words or a name;
 * - 3.1.1: the publication has a language.
 *
 * @returns
 *   Faults as `1.3.1: …`; empty when the claim is supported.
 */
export function accessibilityFaults(
  publication: Publication,
  { images, movingImages }: AccessibilityFacts
): string[] {
  const undescribed = images.informative - images.described
  return [
    ...(undescribed > 0 ? [`1.1.1: ${undescribed} images without alternative`] : []),
    ...(movingImages > 0 ? [`2.2.2: ${movingImages} moving images`] : []),
    ...(publication.metadata.language === '' ? ['3.1.1: no language'] : []),
    ...textsOf(publication).flatMap(faultsIn)
  ]
}

function faultsIn(text: Nodes): string[] {
  const faults: string[] = []
  let rank = 1
  visit(text, 'element', (element) => {
    const heading = /^h([1-6])$/.exec(element.tagName)?.[1]
    if (heading !== undefined && Number(heading) > rank + 1)
      faults.push(`1.3.1: heading “${toString(element)}” skips a rank`)
    if (heading !== undefined) rank = Number(heading)
    const fault = faultOf(element)
    if (fault !== undefined) faults.push(fault)
  })
  return faults
}

function faultOf(element: Element): string | undefined {
  const { tagName, properties } = element
  if (tagName === 'math' && !isDescribedFormula(properties))
    return '1.1.1: a formula without alternative'
  if (tagName === 'table' && !has(element, isHeader))
    return '1.3.1: a table without header'
  const isNamed = properties.ariaLabel !== undefined || has(element, isNamedImage)
  if (tagName === 'a' && toString(element).trim() === '' && !isNamed)
    return `2.4.4: a link to ${String(properties['href'])} without words`
  return undefined
}

function has(parent: Element, test: (element: Element) => boolean): boolean {
  let found = false
  visit(parent, 'element', (element) => {
    found ||= test(element)
  })
  return found
}

function isHeader(element: Element): boolean {
  return element.tagName === 'th' && toString(element).trim() !== ''
}

function isNamedImage({ properties }: Element): boolean {
  return Boolean(properties['alt'] ?? properties.ariaLabel)
}
