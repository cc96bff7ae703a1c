import { PDFDict, PDFDocument, PDFName, PDFRawStream, PDFRef } from '@cantoo/pdf-lib'
import { describe, expect, test } from 'vitest'
import { cosText } from '../../../../pipeline/render/pdf/finish/cos-text.ts'
import {
  asciiString,
  nameText,
  textString
} from '../../../../pipeline/render/pdf/finish/cos-value.ts'
import { pdfFile } from '../../../../pipeline/render/pdf/finish/pdf-file.ts'
import { PdfObjects } from '../../../../pipeline/render/pdf/finish/pdf-objects.ts'
import { smallPdf } from './small-pdf.ts'

const address = '<</S /URI\n/URI (https://example.org/\\(a\\))>>'
const image = stream('\u00FF\nendstream\nendobj\n31 0 obj\n<</Type /StructElem\n>>')
const bytes = smallPdf({
  elements: ['/S /Document\n/P 6 0 R\n/K []'],
  objects: [address, image, '<</Width .5\n/Length 3>>']
})

function stream(data: string): string {
  return `<</Filter /DCTDecode\n/Length ${data.length}>> stream\n${data}\nendstream`
}

function rawStream(object: unknown): PDFRawStream {
  if (object instanceof PDFRawStream) return object
  throw new Error('No stream')
}

async function written(change: (objects: PdfObjects) => void): Promise<PDFDocument> {
  const objects = new PdfObjects(bytes)
  change(objects)
  return PDFDocument.load(pdfFile(objects), { updateMetadata: false })
}

describe('PdfObjects', () => {
  test('leaves what nothing changes, byte for byte', async () => {
    const objects = new PdfObjects(bytes)
    expect(objects.written(30)).toBe(address)
    expect(Buffer.from(objects.stream(31).bytes).toString('latin1')).toContain('endobj')
    const { context } = await written(() => undefined)
    expect(String(context.lookup(PDFRef.of(30), PDFDict).get(PDFName.of('URI')))).toBe(
      '(https://example.org/\\(a\\))'
    )
    expect(rawStream(context.lookup(PDFRef.of(31))).contents).toEqual(
      objects.stream(31).bytes
    )
  })

  test('adds, replaces and takes away entries', async () => {
    const document = await written((objects) => {
      objects.change(30, { New: asciiString('D:2026') })
      objects.change(30, { S: '/GoTo', URI: undefined })
    })
    const changed = document.context.lookup(PDFRef.of(30), PDFDict)
    expect(String(changed).replaceAll(/\s+/g, ' ')).toBe('<< /S /GoTo /New (D:2026) >>')
  })

  test('writes new objects and streams, and takes old ones away', async () => {
    const document = await written((objects) => {
      objects.delete(30)
      objects.changeCatalog({
        Mine: objects.addStream(Buffer.from('data'), { N: objects.add([true, null]) })
      })
    })
    const { catalog, context } = document
    const mine = rawStream(context.lookup(catalog.get(PDFName.of('Mine'))))
    expect(Buffer.from(mine.contents).toString()).toBe('data')
    expect(String(mine.dict.lookup(PDFName.of('N')))).toBe('[ true null ]')
    expect(context.lookup(PDFRef.of(30))).toBeUndefined()
    expect(document.getPageCount()).toBe(1)
  })

  test('takes no file of another kind', () => {
    const other = Buffer.from(
      Buffer.from(bytes).toString('latin1').replace('xref\n0', 'x')
    )
    expect(() => new PdfObjects(other)).toThrow('cross-reference table')
  })

  test('takes no stream whose length stands elsewhere', () => {
    const elsewhere = '<</Length 9 0 R>> stream\nx\nendstream'
    const objects = new PdfObjects(smallPdf({ elements: [], objects: [elsewhere] }))
    expect(() => objects.stream(30)).toThrow('no length')
  })
})

describe('cosText', () => {
  test.each([
    [0.000_000_1, '0'],
    [0.000_012_5, '0.0000125'],
    [-3.5, '-3.5'],
    ['/a b#é' as const, '/a#20b#23#e9'],
    [textString('é'), '<FEFF00e9>'],
    [new Map([['K', [{ reference: 7 }]]]), '<</K [7 0 R]\n>>']
  ])('writes %j', (value, text) => {
    expect(cosText(value)).toBe(text)
  })

  test('writes the bytes of a name, which are UTF-8', () => {
    expect(nameText('/n\u00C3\u00A9')).toBe('né')
  })
})
