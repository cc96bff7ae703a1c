/** A small publication that has one of everything, and the options to render it. */
import { readPrintSettings } from '../../../pipeline/read/print-settings.ts'
import type { ElementContent } from 'hast'
import { h, s } from 'hastscript'
import { readFileSync } from 'node:fs'
import type {
  BibliographyEntry,
  ContentsEntry,
  Note,
  Publication,
  Section
} from '../../../pipeline/model/publication.ts'
import type { Resource } from '../../../pipeline/read/resource.ts'
import type { Role } from '../../../pipeline/roles.ts'
import type { RenderOptions } from '../../../pipeline/options.ts'
import type { PublicationMetadata } from '../../../pipeline/read/publication-metadata.ts'

const metadata: PublicationMetadata = {
  title: 'Leren in de wijk',
  subtitle: 'verslag van twee jaar',
  type: 'report',
  contributors: [
    {
      name: { kind: 'person', given: 'Jan', particle: 'van den', family: 'Berg' },
      role: 'aut'
    },
    { name: { kind: 'organisation', name: 'Bureau Kade' }, role: 'edt' }
  ],
  publishers: [
    { name: 'Ministerie van Voorbeelden', abbreviation: 'VB', unit: 'directie Wijken' },
    { name: 'Instituut X & Y', abbreviation: undefined, unit: undefined }
  ],
  place: 'Den Haag',
  issued: '2011',
  modified: '2026-03-29',
  language: 'nl-NL',
  abstract: 'Eerste alinea.\n\nTweede < alinea.',
  subjects: ['wijkaanpak', 'leren & sturen'],
  rights: undefined,
  editionNote: 'De tekst is opnieuw geschreven.',
  identifiers: [
    'urn:uuid:0f6c3a3e-6f55-5c7b-9c8e-3f8d4a1b2c3d',
    'https://example.org/leren-in-de-wijk/'
  ],
  accessibility: undefined
}

type SectionFields = Partial<Section> & { readonly id: string; readonly role: Role }

export function section(fields: SectionFields, ...body: ElementContent[]): Section {
  const title = fields.title ?? fields.id
  return {
    number: undefined,
    label: undefined,
    title,
    titleContent: [{ type: 'text', value: title }],
    body: { type: 'root', children: body },
    notes: [],
    partId: undefined,
    sourcePath: `${fields.id}.md`,
    ...fields
  }
}

export function entry(
  of: Section,
  fields: Partial<ContentsEntry> = {},
  ...children: ContentsEntry[]
): ContentsEntry {
  const { id, role, number, label, title, titleContent } = of
  const own = { id, sectionId: id, role, depth: 1, number, label, title, titleContent }
  return { ...own, ...fields, children }
}

const notes: Note[] = [
  {
    id: 'noot-1',
    number: '1',
    referenceIds: ['noot-1-verwijzing'],
    content: [h('p', 'Zie ', h('a', { href: '#tabel-1' }, 'tabel 1'), '.')]
  },
  {
    id: 'noot-2',
    number: '2',
    referenceIds: ['noot-2-verwijzing', 'noot-2-verwijzing-2'],
    content: [h('p', 'Twee keer genoemd.'), h('ul', h('li', 'een'), h('li', 'twee'))]
  }
]

function noteReference(number: number, id: string): ElementContent {
  const properties = { className: ['note-reference'], id, href: `#noot-${number}` }
  return h('a', properties, String(number))
}

const citation = h('span', { className: ['citation'], id: 'citatie-1' }, [
  '(',
  h(
    'a',
    { className: ['citation-link'], href: '#literatuur-berg2010' },
    'Van den Berg, 2010'
  ),
  ')'
])

const drawing = h('figure', { id: 'figuur-1', className: ['figure'] }, [
  s('svg', { role: 'img', ariaLabel: 'Twee kringen', viewBox: '0 0 20 10' }, [
    s('linearGradient', { id: 'verloop' }, s('stop', { offset: '0', stopColor: 'red' })),
    s('circle', { cx: 5, cy: 5, r: 4, fill: 'none', stroke: 'currentColor' })
  ]),
  h('figcaption', 'Figuur 1. Twee kringen')
])

const photograph = h('figure', { id: 'figuur-2', className: ['figure'] }, [
  h('img', {
    src: 'images/foto één.png',
    alt: 'Een plein met bomen',
    width: 1,
    height: 1
  }),
  h('figcaption', 'Figuur 2. Het plein')
])

const table = h('div', { id: 'tabel-1', className: ['table-block'] }, [
  h('table', [
    h('caption', 'Tabel 1. Steden'),
    h(
      'thead',
      h('tr', h('th', { scope: 'col' }, 'Stad'), h('th', { align: 'right' }, 'n'))
    ),
    h('tbody', h('tr', h('td', 'Utrecht'), h('td', { align: 'right' }, '4')))
  ]),
  h('p', 'Bron: eigen telling.')
])

const box = h(
  'aside',
  { id: 'kader-1', className: ['box'], ariaLabelledBy: 'kader-1-titel' },
  [
    h('p', { className: ['box-title'], id: 'kader-1-titel' }, 'Een avond'),
    h('p', 'Over ', h('span', { lang: 'en' }, 'communities of practice'), '.')
  ]
)

const titelpagina = section({
  id: 'titelpagina',
  role: 'titelpagina',
  title: 'Titelpagina',
  sourcePath: undefined
})
const inhoud = section({
  id: 'inhoud',
  role: 'inhoud',
  title: 'Inhoud',
  sourcePath: undefined
})
const inleiding = section(
  { id: 'inleiding', role: 'inleiding', title: 'Inleiding', notes },
  h('p', 'Zie ', h('a', { href: '#figuur-2' }, 'figuur 2'), ' ', citation),
  h('p', noteReference(1, 'noot-1-verwijzing'), noteReference(2, 'noot-2-verwijzing')),
  h('p', noteReference(2, 'noot-2-verwijzing-2')),
  drawing
)
const deel = section({
  id: 'deel-1',
  role: 'deel',
  number: '1',
  label: 'Deel 1',
  title: 'Leren'
})
const hoofdstuk = section(
  {
    id: 'hoofdstuk-1',
    role: 'hoofdstuk',
    number: '1',
    label: 'Hoofdstuk 1',
    title: 'Leren & sturen',
    titleContent: [{ type: 'text', value: 'Leren & ' }, h('em', 'sturen')],
    partId: 'deel-1'
  },
  h('h2', { id: 'op-weg' }, 'Op weg'),
  h('p', 'Terug naar ', h('a', { href: '#inleiding' }, 'de inleiding'), '.'),
  photograph,
  table,
  box,
  h('h3', { id: 'verder' }, 'Verder'),
  h('p', h('a', { href: 'https://example.org/' }, 'Een website'))
)
const literatuur = section({ id: 'literatuur', role: 'literatuur', title: 'Literatuur' })

const bibliography: BibliographyEntry[] = [
  {
    id: 'literatuur-berg2010',
    key: 'berg2010',
    content: [{ type: 'text', value: 'Van den Berg, J. (2010). ' }, h('i', 'Wijken')],
    citedAt: [{ id: 'citatie-1', sectionId: 'inleiding' }]
  }
]

/** One pixel. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64'
)

export function image(path: string): [string, Resource] {
  return [path, { path, mediaType: 'image/png', bytes: new Uint8Array(png) }]
}

const verder = entry(hoofdstuk, {
  id: 'verder',
  depth: 3,
  label: undefined,
  number: undefined,
  title: 'Verder',
  titleContent: [{ type: 'text', value: 'Verder' }]
})
const opWeg = entry(
  hoofdstuk,
  {
    ...verder,
    id: 'op-weg',
    depth: 2,
    title: 'Op weg',
    titleContent: [h('span', 'Op weg')]
  },
  verder
)

/** Frozen: a renderer that changes the model throws. */
export const publication: Publication = frozen({
  slug: 'leren-in-de-wijk',
  metadata,
  spine: [titelpagina, inhoud, inleiding, deel, hoofdstuk, literatuur],
  contents: [
    entry(inleiding),
    entry(deel, {}, entry(hoofdstuk, { depth: 2 }, opWeg)),
    entry(literatuur)
  ],
  bibliography,
  index: [],
  sources: [],
  cover: undefined,
  print: readPrintSettings({}),
  resources: new Map([image('images/foto één.png')])
})

function frozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value))
    return value
  for (const part of Object.values(value)) frozen(part)
  return Object.freeze(value)
}

/** Half past two on the night that the clock goes forward: an hour that Amsterdam has not. */
const modified = new Date('2026-03-29T02:30:40Z')

export const options: RenderOptions = {
  catalogue: {
    name: 'Voorbeelden',
    description: undefined,
    publisher: undefined,
    baseUrl: undefined,
    language: 'nl-NL',
    records: [],
    redirects: [],
    mail: undefined,
    diwoo: undefined
  },
  modified,
  generator: 'oogst 0.1.0',
  formats: new Set(['epub']),
  styles: {
    scripts: new Map(),
    sheets: new Map([
      [
        'epub.css',
        readFileSync(new URL('../../../styles/epub.css', import.meta.url), 'utf8')
      ]
    ]),
    fonts: []
  }
}

/** The example with one section in place of its spine. */
export function publicationOf(...spine: Section[]): Publication {
  return {
    ...publication,
    spine,
    contents: spine.map((of) => entry(of)),
    resources: new Map()
  }
}
