/** `metadata-agrees`: what a build says of a publication is read back from every file, and a difference is found. */
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { checkSite } from '../../pipeline/check/index.ts'
import type { Publication } from '../../pipeline/model/publication.ts'
import type { PublicationMetadata } from '../../pipeline/read/publication-metadata.ts'
import { renderCatalogue } from '../../pipeline/render/catalogue/index.ts'
import { readStyles } from '../../pipeline/read/styles.ts'
import { renderEpub } from '../../pipeline/render/epub/index.ts'
import {
  informationOf,
  writeInformation
} from '../../pipeline/render/pdf/finish/information.ts'
import { pdfFile } from '../../pipeline/render/pdf/finish/pdf-file.ts'
import { PdfObjects } from '../../pipeline/render/pdf/finish/pdf-objects.ts'
import { writeXmp } from '../../pipeline/render/pdf/finish/xmp.ts'
import { renderRecords } from '../../pipeline/render/records/index.ts'
import { smallEntry } from '../render/catalogue/small-entry.ts'
import {
  metadata,
  smallOptions,
  smallPublication
} from '../render/html/small-publication.ts'
import { smallPdf } from '../render/pdf/finish/small-pdf.ts'
import { wholeMetadata } from '../render/records/whole-metadata.ts'

const baseUrl = 'https://www.example.org/'
const whole = publicationOf(wholeMetadata)
const files = await filesOf(whole, baseUrl)

const others: readonly (readonly [string, Partial<PublicationMetadata>])[] = [
  ['title', { subtitle: 'een proef van drie bladzijden' }],
  ['creators', { contributors: wholeMetadata.contributors.slice(1) }],
  ['date', { issued: '2012-05-18' }],
  ['publisher', { publishers: wholeMetadata.publishers.slice(1) }],
  ['language', { language: 'de' }],
  ['identifiers', { identifiers: ['doi:10.5555/ander', 'urn:isbn:978-90-5629-501-1'] }]
]

/** By what each may leave out. */
const silent: Readonly<Record<string, readonly string[]>> = {
  'record.cff': ['subtitle'],
  'record.ris': []
}

describe('the metadata of a publication', () => {
  it('agree in all files when everything is known', () => {
    expect(faults(files, whole, baseUrl)).toEqual([])
    expect(files.length).toBe(17)
  })

  it('agree in all files when little is known, and the site has no address', async () => {
    const bare = publicationOf({
      ...metadata,
      subtitle: undefined,
      place: undefined,
      abstract: '',
      subjects: []
    })
    expect(faults(await filesOf(bare, undefined), bare, undefined)).toEqual([])
  })

  it('agree with signs of TeX and XML in them', async () => {
    const strange = publicationOf({
      ...wholeMetadata,
      title: 'R&D: 100% <zelf> {doen} ~ 1_000 \\ ~ $5 #1 “ja”',
      publishers: [
        { name: 'Zaai & Oogst, en Zoon', abbreviation: undefined, unit: undefined }
      ]
    })
    expect(faults(await filesOf(strange, baseUrl), strange, baseUrl)).toEqual([])
  })

  it('agree with names of every form, in their order', async () => {
    const person = (given: string, particle: string | undefined, family: string) =>
      ({ kind: 'person', given, particle, family }) as const
    const organisation = (name: string) => ({ kind: 'organisation', name }) as const
    const names = [
      organisation('Instituut voor Zaaien en Oogsten, afdeling Proeven; team 2'),
      person('É.M.', "van 't", 'Zand-de Groot'),
      person('', undefined, 'Plato'),
      organisation('CBS & SCP'),
      person('Ana', 'd’', 'Ancona')
    ]
    const named = publicationOf({
      ...wholeMetadata,
      contributors: names.map((name) => ({ role: 'aut', name }))
    })
    expect(faults(await filesOf(named, baseUrl), named, baseUrl)).toEqual([])
  })

  it.each(others)('are found to differ in every file: %s', (what, difference) => {
    const other = publicationOf({ ...wholeMetadata, ...difference })
    const found = faults(files, other, baseUrl)
    const paths = files
      .map(({ path }) => path)
      .filter((path) => !(silent[path.split('/')[1] ?? ''] ?? []).includes(what))
    for (const path of paths)
      expect(
        found.filter((fault) => fault.startsWith(`${path} `)).join('\n'),
        path
      ).toContain(`${what} is`)
  })
})

function publicationOf(values: PublicationMetadata): Publication {
  return { ...smallPublication(), metadata: values }
}

function faults(
  site: readonly VFile[],
  publication: Publication,
  url: string | undefined
): readonly string[] {
  try {
    checkSite(site, [publication], url)
    return []
  } catch (error) {
    const lines = error instanceof Error ? error.message.split('\n') : []
    return lines.filter((line) => line.includes('does not agree'))
  }
}

/** Everything that says something of a publication, without a browser. */
async function filesOf(
  publication: Publication,
  url: string | undefined
): Promise<readonly VFile[]> {
  const options = smallOptions(undefined, url)
  const { slug } = publication
  const styles = await readStyles(false)
  const epub = await renderEpub(
    publication,
    { ...options, styles },
    {
      cover: undefined,
      pageStarts: []
    }
  )
  const landing = renderCatalogue([smallEntry(publication)], options, []).filter(
    ({ path }) => path === `${slug}/index.html`
  )
  const pdf = new VFile({
    path: `${slug}/${slug}.pdf`,
    value: pdfOf(publication.metadata)
  })
  return [...epub, ...landing, pdf, ...renderRecords(publication, options)]
}

function pdfOf(values: PublicationMetadata): Uint8Array {
  const objects = new PdfObjects(smallPdf({ elements: [] }))
  const information = informationOf(values, new Date(0), 'oogst 0.0.0')
  writeInformation(objects, information)
  writeXmp(objects, values, information, [])
  return pdfFile(objects)
}
