/** The structure tree of a finished PDF as text that can be read and compared: one element on each line. */
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject
} from '@cantoo/pdf-lib'

const shown = ['Lang', 'Alt', 'E', 'ID'].map((name) => PDFName.of(name))

/** `  Link ··· "noot 1"`: a dot for each marked content, and what the annotation says. */
export async function tagTree(bytes: Uint8Array): Promise<string> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false })
  const root = document.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict)
  return kidsOf(root)
    .map((kid) => elementLines(kid, ''))
    .join('')
}

function elementLines(element: PDFDict, indent: string): string {
  const type = element.lookup(PDFName.of('S'), PDFName).decodeText()
  const properties = shown.flatMap((name) => {
    const text = element.lookupMaybe(name, PDFHexString)?.decodeText()
    return text === undefined ? [] : [` ${name.decodeText()}=${text}`]
  })
  const kids = listOf(element.lookup(PDFName.of('K')))
  const content = kids.filter(isContent).map(() => '·')
  const links = kids.flatMap((kid) => annotationText(kid))
  const line = [
    type,
    ...properties,
    content.length > 0 ? ` ${content.join('')}` : '',
    ...links
  ]
  const below = kidsOf(element).map((kid) => elementLines(kid, `${indent}  `))
  return `${indent}${line.join('')}\n${below.join('')}`
}

function kidsOf(element: PDFDict): readonly PDFDict[] {
  return listOf(element.lookup(PDFName.of('K'))).filter(
    (kid): kid is PDFDict => kid instanceof PDFDict && kid.has(PDFName.of('S'))
  )
}

function isContent(kid: PDFObject): boolean {
  return (
    kid instanceof PDFNumber || (kid instanceof PDFDict && kid.has(PDFName.of('MCID')))
  )
}

/** Once, also where a link goes over several lines. */
function annotationText(kid: PDFObject): readonly string[] {
  const annotation = kid instanceof PDFDict && kid.lookupMaybe(PDFName.of('Obj'), PDFDict)
  if (!annotation) return []
  return [` “${annotation.lookup(PDFName.of('Contents'), PDFHexString).decodeText()}”`]
}

function listOf(value: PDFObject | undefined): readonly PDFObject[] {
  if (value === undefined) return []
  if (!(value instanceof PDFArray)) return [value]
  return Array.from({ length: value.size() }, (_, index) => value.lookup(index)).filter(
    (object) => object !== undefined
  )
}
