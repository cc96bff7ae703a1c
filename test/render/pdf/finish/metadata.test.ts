import { describe, expect, test } from 'vitest'
import type { PublicationMetadata } from '../../../../pipeline/read/publication-metadata.ts'
import { writeFileIdentifier } from '../../../../pipeline/render/pdf/finish/file-identifier.ts'
import {
  informationOf,
  writeInformation
} from '../../../../pipeline/render/pdf/finish/information.ts'
import { srgbProfile } from '../../../../pipeline/render/pdf/finish/srgb-profile.ts'
import { standardsWith, xmpPacket } from '../../../../pipeline/render/pdf/finish/xmp.ts'
import { textOf } from '../../../../pipeline/render/pdf/finish/cos-value.ts'
import { PdfObjects } from '../../../../pipeline/render/pdf/finish/pdf-objects.ts'
import { smallPdf } from './small-pdf.ts'

const metadata: PublicationMetadata = {
  title: 'Zaaien & oogsten',
  subtitle: 'een jaar',
  type: 'report',
  contributors: [],
  publishers: [{ name: 'Vereniging', abbreviation: 'V', unit: 'afdeling, tuin' }],
  place: 'Voorbeeldstad',
  issued: '2024',
  modified: '2025-03-21',
  language: 'nl-NL',
  abstract: 'Over ]]> groente.',
  subjects: ['moestuinen', 'tuinieren'],
  rights: 'CC BY 4.0, https://creativecommons.org/licenses/by/4.0/',
  editionNote: undefined,
  accessibility: undefined,
  identifiers: ['urn:uuid:1b4e28ba-2fa1-5d2b-883f-0016d3cca427']
}

const information = informationOf(
  metadata,
  new Date('2025-03-21T00:00:00Z'),
  'oogst test'
)
const packet = xmpPacket(metadata, information, standardsWith([]))
const elements = ['/S /Document\n/P 6 0 R\n/K []']

function small(): PdfObjects {
  return new PdfObjects(smallPdf({ elements }))
}

describe('the information of a file', () => {
  test('has the organisation as its author where no person is named', () => {
    expect(information.creators).toEqual(['Vereniging'])
  })

  test('is the same in the information dictionary and in XMP', () => {
    const objects = small()
    writeInformation(objects, information)
    const said = (name: string) =>
      textOf(objects.dictionary(objects.trailer.get('Info'))?.get(name))
    expect(said('Title')).toBe('Zaaien & oogsten: een jaar')
    expect(packet).toContain(
      '<rdf:li xml:lang="x-default">Zaaien &#x26; oogsten: een jaar</rdf:li>'
    )
    expect(packet).toContain(`<pdf:Keywords>${said('Keywords')}</pdf:Keywords>`)
    expect(packet).toContain(`<pdf:Producer>${said('Producer')}</pdf:Producer>`)
    expect(packet).toContain(`<rdf:li>${said('Author')}</rdf:li>`)
    expect(packet).toContain('<xmp:CreateDate>2025-03-21T00:00:00Z</xmp:CreateDate>')
    expect(said('CreationDate')).toBe('D:20250321000000Z')
  })

  test('claims PDF/UA-1 and PDF/A-2a, and describes the claim that PDF/A does not know', () => {
    expect(packet).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(packet).toContain(
      '<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>'
    )
    expect(packet).toContain('<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>')
  })

  test('claims PDF/A-3a when it carries other files', () => {
    const standards = standardsWith(['een bestand'])
    expect(standards).toEqual(['PDF/UA-1', 'PDF/A-3a'])
    expect(xmpPacket(metadata, information, standards)).toContain(
      '<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>'
    )
  })

  test('claims nothing when the file does not keep to it', () => {
    expect(xmpPacket(metadata, information, [])).not.toMatch(/<pdfu?aid:/)
  })

  test('says whose it is, where that is known', () => {
    const { rights: _, ...others } = metadata
    expect(packet).toContain(
      '<xmpRights:WebStatement>https://creativecommons.org/licenses/by/4.0/<'
    )
    expect(xmpPacket({ ...others, rights: undefined }, information, [])).not.toContain(
      'xmpRights:Marked'
    )
  })

  test('is well-formed, whatever the text holds', () => {
    expect(packet).toContain('Over ]]&gt; groente.')
  })
})

describe('srgbProfile', () => {
  const profile = Buffer.from(srgbProfile())

  /** Numbers of an element, from its first byte behind type and reserve. */
  function numbers(name: string, count: number): number[] {
    const tags = profile.readUInt32BE(128)
    const entry = Array.from({ length: tags }, (_, index) => 132 + 12 * index).find(
      (offset) => profile.toString('latin1', offset, offset + 4) === name
    )
    const start = profile.readUInt32BE((entry ?? 0) + 4) + 8
    return Array.from(
      { length: count },
      (_, index) => profile.readInt32BE(start + 4 * index) / 65_536
    )
  }

  test('has the colours of sRGB in the light of D50', () => {
    const published = {
      rXYZ: [0.4361, 0.2225, 0.0139],
      gXYZ: [0.3851, 0.7169, 0.0971],
      bXYZ: [0.1431, 0.0606, 0.7141]
    }
    for (const [name, color] of Object.entries(published))
      for (const [index, number] of numbers(name, 3).entries())
        expect(number, name).toBeCloseTo(color[index] ?? Number.NaN, 3)
  })

  test('says how large it is, and is small', () => {
    expect(profile.readUInt32BE(0)).toBe(profile.length)
    expect(profile.length).toBeLessThan(1000)
  })
})

describe('writeFileIdentifier', () => {
  function identifier(bytes: Uint8Array): unknown {
    const objects = small()
    writeFileIdentifier(objects, bytes, metadata)
    return objects.trailer.get('ID')
  }

  test('does not depend on the clock of the browser, but on all else', () => {
    const text = Buffer.from(smallPdf({ elements })).toString('latin1')
    const later = Buffer.from(text.replaceAll('D:2026', 'D:2027'), 'latin1')
    const other = Buffer.from(text.replace('Count 1', 'Count 2'), 'latin1')
    const id = identifier(smallPdf({ elements }))
    expect(identifier(later)).toEqual(id)
    expect(identifier(other)).not.toEqual(id)
  })

  test('does not depend on how the browser numbers the cells of its tables', () => {
    const withCell = (name: string) =>
      Buffer.from(`/ID (${name})>> <</O /Table /Headers [(${name})]>>`)
    const id = identifier(withCell('node00000166'))
    expect(identifier(withCell('node00000167'))).toEqual(id)
    expect(identifier(Buffer.from('/ID (other)>>'))).not.toEqual(id)
  })
})
