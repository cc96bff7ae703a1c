/**
 * The space between two words that stand on two lines. HTML lets it go where a line ends, so
 * Chromium paints it nowhere, and what reads the tags of the PDF, and not the places of its
 * glyphs, hears one word. Tagged PDF asks for it (ISO 32000-1, 14.8.2.5).
 */
import type { Page } from 'puppeteer'

/**
 * Keeps all spaces of a print document, those at the end of a line hanging behind it (CSS Text 4,
 * 3 and 6.2), which moves nothing. Before that only those are left that HTML would show, and one
 * more where a line is broken: by `br`, or because a part of it is a block.
 */
export async function keepLineEndSpaces(page: Page): Promise<void> {
  await page.evaluate(keepSpaces)
}

/** Runs in the browser: it sees nothing of this module. */
function keepSpaces(): void {
  type Line = {
    /** What is said last; `undefined` behind what is no text. */
    last: Text | undefined
    /** Nothing stands in it yet. */
    isStart: boolean
    /** Or a space stands last: HTML would not show one more. */
    hasSpace: boolean
  }
  for (const { style } of document.querySelectorAll<SVGElement | MathMLElement>(
    'svg, math'
  ))
    style.setProperty('white-space-collapse', 'collapse')
  flow(document.body)
  document.body.style.setProperty('white-space-collapse', 'preserve')

  /** Lines that begin and end with `block`. */
  function flow(block: Element): Line {
    const line: Line = { last: undefined, isStart: true, hasSpace: true }
    walk(block, line)
    if (line.last) line.last.data = line.last.data.replace(/ $/, '')
    return line
  }

  function walk(parent: Element, line: Line): void {
    for (const node of parent.childNodes) {
      if (node instanceof Text) readText(node, parent, line)
      else if (node instanceof Element) readElement(node, line)
    }
  }

  function readElement(element: Element, line: Line): void {
    const { display, position, float } = getComputedStyle(element)
    if (display === 'none') return
    const isOutOfFlow = /absolute|fixed/.test(position) || float !== 'none'
    if (/^(svg|math|img)$/.test(element.localName)) {
      if (display.startsWith('inline')) Object.assign(line, said(undefined))
    } else if (isOutOfFlow) flow(element)
    else if (element.localName === 'br') {
      addSpace(line)
      Object.assign(line, { isStart: true, hasSpace: true })
    } else if (display === 'inline' || display === 'contents') walk(element, line)
    else if (display.startsWith('inline')) {
      flow(element)
      Object.assign(line, said(undefined))
    } else {
      // Blocks of HTML are elements of their own in PDF; a span is a part of its line.
      const isPart = element.localName === 'span'
      if (isPart) addSpace(line)
      const { last } = flow(element)
      Object.assign(line, {
        last: isPart ? last : undefined,
        isStart: true,
        hasSpace: true
      })
    }
  }

  function said(last: Text | undefined): Line {
    return { last, isStart: false, hasSpace: false }
  }

  function readText(text: Text, parent: Element, line: Line): void {
    if (getComputedStyle(parent).whiteSpaceCollapse === 'preserve') {
      text.data = text.data.replaceAll(/(?<=\S)\n/g, ' \n')
      Object.assign(line, said(undefined))
      return
    }
    let data = text.data.replaceAll(/[ \t\n\r\f]+/g, ' ')
    if (line.hasSpace && data.startsWith(' ')) {
      data = data.slice(1)
      if (line.isStart) addSpace(line)
    }
    if (data !== text.data) text.data = data
    if (data !== '') Object.assign(line, said(text), { hasSpace: data.endsWith(' ') })
  }

  function addSpace({ last }: Line): void {
    if (last && !/\s$/.test(last.data)) last.data += ' '
  }
}
