/** What BibLaTeX, BibTeX and RIS say, as the reader of reference lists takes them. */
import { VFile } from 'vfile'
import { asText } from '../../read/values.ts'
import { parseBiblatex } from '../../references/biblatex.ts'
import { cslItemMetadata } from './json-records.ts'
import { known, type MetadataReader } from './stated-metadata.ts'

/** Of both dialects. */
export const bibtexMetadata: MetadataReader = (value) => {
  const file = new VFile({ path: 'record.bib', value })
  const entries = parseBiblatex([file]).get(file) ?? []
  return entries.map(({ item }) => {
    const stated = cslItemMetadata(item)
    // Reports and booklets of BibLaTeX have no field for it.
    const isbn = /^ISBN (\S+)$/u.exec(asText(item['note']) ?? '')?.[1]
    return { ...stated, identifiers: known(...stated.identifiers, isbn) }
  })
}

export const risMetadata: MetadataReader = (text) => {
  const fields = text.split('\r\n').map((line) => line.split('  - '))
  const values = (tag: string) =>
    fields.flatMap(([name, ...rest]) => (name === tag ? [rest.join('  - ')] : []))
  return [
    {
      title: values('TI'),
      creators: values('AU'),
      date: values('DA')[0] ?? values('PY').join(' '),
      publishers: values('PB'),
      language: values('LA')[0],
      identifiers: [...values('DO'), ...values('SN'), ...values('UR')]
    }
  ]
}
