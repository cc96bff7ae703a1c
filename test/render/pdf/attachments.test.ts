/** A PDF that carries its sources: what a foreign reader finds in it. */
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  PDFString
} from '@cantoo/pdf-lib'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { getDocumentProxy } from 'unpdf'
import { beforeAll, describe, expect, it } from 'vitest'
import { build } from '../../../pipeline/build.ts'
import { copyBooklet, fixturesFolder } from '../../support/booklet.ts'
import { untimed } from '../../support/findings.ts'
import { TemporaryFolder } from '../../support/temporary-folder.ts'

const fixture = join(fixturesFolder, 'pdf/attachments')
let bytes: Buffer
let again: Buffer
let forPrinter: Buffer

beforeAll(async () => {
  await using folder = await TemporaryFolder.make()
  const manuscriptFolder = folder.join('moestuin')
  await copyBooklet(manuscriptFolder, fixture)
  const pdf = async (name: string, isForPrinter = false): Promise<Buffer> => {
    const outFolder = folder.join(name)
    await build({
      manuscriptFolder,
      outFolder,
      formats: new Set(['pdf']),
      printEdition: isForPrinter ? { isMultipleOfFour: false } : undefined,
      environment: process.env,
      generator: 'oogst test',
      timed: untimed
    })
    const file = isForPrinter ? 'moestuin-druk.pdf' : 'moestuin.pdf'
    return readFile(join(outFolder, 'moestuin', file))
  }
  bytes = await pdf('een')
  again = await pdf('twee')
  forPrinter = await pdf('druk', true)
}, 60_000)

describe('a PDF that carries its sources', () => {
  it('has its Markdown, included files as well, and its record', async () => {
    const pdf = await getDocumentProxy(new Uint8Array(bytes))
    const texts = new Map<string, string>()
    for (const id of (await pdf.getAttachments())?.keys() ?? [])
      texts.set(id, Buffer.from((await pdf.getAttachmentContent(id)) ?? []).toString())
    await pdf.loadingTask.destroy()
    expect([...texts.keys()]).toEqual(
      expect.arrayContaining(['inleiding.md', 'delen/kader.md', 'record.csl.json'])
    )
    expect(texts.get('inleiding.md')).toBe(
      await readFile(join(fixture, 'inleiding.md'), 'utf8')
    )
    expect(texts.get('delen/kader.md')).toBe('Dit stuk staat in een eigen bestand.\n')
    expect(JSON.parse(texts.get('record.csl.json') ?? '')).toMatchObject([
      { title: expect.stringContaining('Een kleine moestuin') }
    ])
  })

  it('says of each what it is, and when it is from', async () => {
    const { catalog } = await PDFDocument.load(bytes, { updateMetadata: false })
    const associated = catalog.lookup(PDFName.of('AF'), PDFArray)
    const described = associated.asArray().map((_, index) => {
      const specification = associated.lookup(index, PDFDict)
      const stream = specification
        .lookup(PDFName.of('EF'), PDFDict)
        .lookup(PDFName.of('F'))
      if (!stream || !('dict' in stream) || !(stream.dict instanceof PDFDict))
        throw new Error('An attachment has no bytes')
      const parameters = stream.dict.lookup(PDFName.of('Params'), PDFDict)
      return {
        relationship: specification
          .lookup(PDFName.of('AFRelationship'), PDFName)
          .decodeText(),
        kind: stream.dict.lookup(PDFName.of('Subtype'), PDFName).decodeText(),
        date: parameters.lookup(PDFName.of('ModDate'), PDFString).decodeDate(),
        size: parameters.lookup(PDFName.of('Size'), PDFNumber).asNumber()
      }
    })
    const date = new Date('2025-03-21T00:00:00Z')
    expect(described[0]).toMatchObject({
      relationship: 'Source',
      kind: 'text/markdown',
      date
    })
    expect(described.at(-1)).toMatchObject({
      relationship: 'Data',
      kind: 'application/vnd.citationstyles.csl+json',
      date
    })
    for (const { size } of described) expect(size).toBeGreaterThan(0)
  })

  it('claims the part of PDF/A that allows it', () => {
    expect(bytes.toString('latin1')).toContain('<pdfaid:part>3</pdfaid:part>')
  })

  it('is the same every time', () => {
    expect(again).toEqual(bytes)
  })

  it('carries nothing to a printer', () => {
    const text = forPrinter.toString('latin1')
    expect(text).toContain('<pdfaid:part>2</pdfaid:part>')
    expect(text).not.toContain('/EmbeddedFile')
  })
})
