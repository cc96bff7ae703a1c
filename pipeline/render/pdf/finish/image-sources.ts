/** Which file an image of the PDF comes from: the structure says so of the place where it is painted. */
import { PDFDict, PDFName, PDFRef } from '@cantoo/pdf-lib'
import type { ImageSources } from './file-parts.ts'
import type { PageContent } from './page-contents.ts'
import {
  contentItems,
  contentKey,
  isElement,
  type StructureElement
} from './structure.ts'

export function imageSources(
  root: StructureElement,
  contents: readonly PageContent[]
): ImageSources {
  const paths = new Map(pathsOfContent(root))
  const sources = new Map<number, string>()
  for (const { owner, resources, stretches } of contents)
    for (const { mcid, operators } of stretches) {
      const path = mcid === undefined ? undefined : paths.get(contentKey({ owner, mcid }))
      const image = path === undefined ? undefined : paintedImage(operators, resources)
      if (image !== undefined && path !== undefined) sources.set(image, path)
    }
  return sources
}

function pathsOfContent(element: StructureElement): (readonly [string, string])[] {
  const { source } = element
  if (source !== undefined)
    return contentItems(element).map((item) => [contentKey(item), source] as const)
  return element.children.filter(isElement).flatMap(pathsOfContent)
}

/** ISO 32000-1, 8.8. */
function paintedImage(
  operators: string,
  resources: PDFDict | undefined
): number | undefined {
  const name = /\/(\w+) Do\n/.exec(operators)?.[1]
  const images = resources?.lookupMaybe(PDFName.of('XObject'), PDFDict)
  const ref = name === undefined ? undefined : images?.get(PDFName.of(name))
  return ref instanceof PDFRef ? ref.objectNumber : undefined
}
