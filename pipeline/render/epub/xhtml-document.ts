/** The frame of every content document: `<html>`, `<head>`, `<body>`. */
import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { visit } from 'unist-util-visit'
import type { EpubFile } from './epub-file.ts'
import { styleSheetName, xhtmlMediaType } from './epub-file.ts'
import { namespaces, xhtml } from './xhtml.ts'

export type XhtmlDocument = {
  readonly name: string
  readonly language: string
  readonly title: string
  /** `frontmatter`, `bodymatter` or `backmatter`. */
  readonly matter: string
  readonly content: readonly ElementContent[]
}

/**
 * Make a content document.
 *
 * @returns
 *   Its file; `properties` tells whether it holds SVG or MathML, for the manifest must say so.
 *
 * Source: EPUB 3.3, 5.6.2.1 and D.1 (https://www.w3.org/TR/epub-33/#sec-item-resource-properties).
 */
export function xhtmlDocument(document: XhtmlDocument): EpubFile {
  const { name, language, title, matter, content } = document
  const declarations = {
    xmlns: namespaces.html,
    'xmlns:epub': namespaces.epub,
    lang: language
  }
  const link = h('link', { rel: 'stylesheet', type: 'text/css', href: styleSheetName })
  const body = h('body', { 'epub:type': matter }, '\n', ...content, '\n')
  const head = h('head', h('title', title), link)
  return {
    name,
    mediaType: xhtmlMediaType,
    value: xhtml(h('html', declarations, head, '\n', body)),
    properties: embeddedLanguages(content)
  }
}

function embeddedLanguages(content: readonly ElementContent[]): string[] {
  const found = new Set<string>()
  for (const node of content) {
    visit(node, 'element', ({ tagName }) => {
      if (tagName === 'svg') found.add('svg')
      if (tagName === 'math') found.add('mathml')
    })
  }
  return [...found].sort()
}
