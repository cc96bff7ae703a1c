/**
 * All records of one publication are read back, and say the same (`metadata-agrees`); what is
 * unknown is in none of them.
 */
import { VFile } from 'vfile'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import { fromXml } from 'xast-util-from-xml'
import { parse as parseYaml } from 'yaml'
import type { PublicationMetadata } from '../../../pipeline/read/publication-metadata.ts'
import { parseBibliography } from '../../../pipeline/references/bibliography.ts'
import { renderRecords } from '../../../pipeline/render/records/index.ts'
import { wholeMetadata } from './whole-metadata.ts'
import { metadata, smallOptions, smallPublication } from '../html/small-publication.ts'

function records(
  values: PublicationMetadata,
  baseUrl?: string
): ReadonlyMap<string, string> {
  const publication = { ...smallPublication(), metadata: values }
  const files = renderRecords(publication, smallOptions(undefined, baseUrl))
  return new Map(
    files.map((file) => [file.path.replace(/^.*record\./, ''), String(file)])
  )
}

const all = records(wholeMetadata, 'https://www.example.org/')

describe('the records of a publication', () => {
  it('are one of each kind when everything is known', () => {
    expect([...all.keys()].sort()).toEqual(
      `bib bibtex.bib cff crossref.xml csl.json datacite.json datacite.xml jsonld marc.xml mods.xml
       oai_dc.xml onix.xml opds.json ris`.split(/\s+/)
    )
  })

  it.each([...all.keys()])(
    'can be read, and agree on what everyone needs: %s',
    (kind) => {
      const text = plain(kind, all.get(kind) ?? '')
      for (const value of ['Samen lezen', 'Grond', 'Instituut voor Voorbeelden', '2011'])
        expect(text, value).toContain(value)
      const publisher =
        kind === 'crossref.xml' || kind === 'onix.xml' || !kind.endsWith('.ris')
      if (publisher) expect(text).toContain('Ministerie van Proeven')
      if (
        !['onix.xml', 'opds.json', 'ris', 'bibtex.bib', 'bib', 'csl.json'].includes(kind)
      )
        expect(text).toContain(
          kind === 'jsonld' || kind === 'oai_dc.xml'
            ? 'doi:10.5555/samen'
            : '10.5555/samen'
        )
    }
  )

  it.each(['bib', 'bibtex.bib', 'csl.json', 'ris'])(
    'are the same work to a reference list: %s',
    (kind) => {
      const value = (all.get(kind) ?? '').replace(
        'TY  - RPRT',
        'TY  - RPRT\r\nID  - samen-lezen'
      )
      const file = new VFile({ path: `record.${kind}`, value })
      const [entry] = [...parseBibliography([file], 2030).items.values()]
      expect(file.messages.filter(({ fatal }) => fatal)).toEqual([])
      expect(entry?.item).toMatchObject({
        type: 'report',
        title: 'Samen lezen: een proef van twee bladzijden',
        author: [
          { family: 'Grond', given: 'Eva', 'non-dropping-particle': 'van der' },
          { literal: 'Instituut voor Voorbeelden' }
        ],
        'publisher-place': 'Den Haag',
        issued: { 'date-parts': [[2011, ...(kind === 'bibtex.bib' ? [5] : [5, 18])]] }
      })
    }
  )

  it('leave out what is not known', () => {
    const bare: PublicationMetadata = {
      ...metadata,
      subtitle: undefined,
      place: undefined,
      abstract: '',
      subjects: []
    }
    const known = records(bare)
    expect([...known.keys()].sort()).toEqual(
      'bib bibtex.bib csl.json jsonld marc.xml mods.xml oai_dc.xml onix.xml opds.json ris'.split(
        ' '
      )
    )
    for (const [kind, text] of known) {
      expect(text, kind).not.toMatch(/undefined|\[object|null/)
      expect(text, kind).not.toMatch(/doi\.org|isbn/i)
    }
  })

  it('have forty characters of fixed data in MARC', () => {
    const data = /tag="008">([^<]*)</.exec(all.get('marc.xml') ?? '')?.[1]
    expect(data).toHaveLength(40)
    expect(data?.slice(35, 38)).toBe('dut')
  })
})

/** The text of a record, after a reader of its format has gone through it. */
function plain(kind: string, text: string): string {
  if (kind.endsWith('json') || kind === 'jsonld') return JSON.stringify(JSON.parse(text))
  if (kind === 'cff') return JSON.stringify(parseYaml(text))
  if (!kind.endsWith('.xml')) return text
  let found = ''
  visit(fromXml(text), 'text', (node) => {
    found += `${node.value}\n`
  })
  return found
}
