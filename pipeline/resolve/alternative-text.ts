/** Alternative texts: each tells what the image shows. */
import { posix } from 'node:path'
import type { Image, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { report } from '../rules/report.ts'
import { decodeUrl } from './decode-url.ts'
import { directiveTitle, figureImage } from './directive-content.ts'

/** Reports `alternative-text-informative`: for the name of a file, and for the caption said twice. */
export function checkAlternativeTexts(tree: Root, file: VFile): void {
  visit(tree, 'image', (image) => checkFileName(image, file))
  visit(tree, 'containerDirective', (node) => {
    const image = node.name === 'figuur' ? figureImage(node) : undefined
    const title = directiveTitle(node)
    if (!image?.alt || !title || wordsOf(image.alt) !== wordsOf(toString(title))) return
    const reason = 'Onverwacht bijschrift als tekstalternatief, verwacht een beschrijving'
    report(file, 'alternative-text-informative', { reason, place: image.position })
  })
}

/** Reports `alternative-text-informative`. */
export function checkFileName(image: Image, file: VFile): void {
  if (!isFileName(image)) return
  const reason = `Onverwachte bestandsnaam \`${image.alt}\` als tekstalternatief, verwacht een beschrijving`
  report(file, 'alternative-text-informative', { reason, place: image.position })
}

/** `foto.jpg`, or the name of this file when it is no plain word (`IMG_2041`). */
function isFileName({ alt, url }: Image): boolean {
  const text = alt?.trim().toLowerCase() ?? ''
  if (/^\S+\.(jpe?g|png|gif|webp|svg|tiff?|bmp)$/.test(text)) return true
  const { name } = posix.parse(decodeUrl(url).toLowerCase())
  return text === name && /[-_\d]/.test(name)
}

function wordsOf(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
}
