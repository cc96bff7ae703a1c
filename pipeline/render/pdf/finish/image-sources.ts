/** Which file an image of the PDF comes from: the structure says so of the place where it is painted. */
import { type CosDictionary, referenceOf } from './cos-value.ts'
import type { ImageSources } from './file-parts.ts'
import type { PageContent } from './page-contents.ts'
import type { PdfObjects } from './pdf-objects.ts'
import {
  contentItems,
  contentKey,
  isElement,
  type StructureElement
} from './structure.ts'

export function imageSources(
  objects: PdfObjects,
  root: StructureElement,
  contents: readonly PageContent[]
): ImageSources {
  const paths = new Map(pathsOfContent(root))
  const sources = new Map<number, string>()
  for (const { owner, resources, stretches } of contents)
    for (const { mcid, operators } of stretches) {
      const path = mcid === undefined ? undefined : paths.get(contentKey({ owner, mcid }))
      const image =
        path === undefined ? undefined : paintedImage(objects, operators, resources)
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
  objects: PdfObjects,
  operators: string,
  resources: CosDictionary | undefined
): number | undefined {
  const name = /\/(\w+) Do\n/.exec(operators)?.[1]
  const images = objects.dictionary(resources?.get('XObject'))
  return name === undefined ? undefined : referenceOf(images?.get(name))
}
