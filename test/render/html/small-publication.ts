/** A publication made by hand that has one of everything; every page of it is small. */
import { readPrintSettings } from '../../../pipeline/read/print-settings.ts'
import type { ElementContent, Root } from 'hast'
import { h, s } from 'hastscript'
import type {
  ContentsEntry,
  Publication,
  Section
} from '../../../pipeline/model/publication.ts'
import type { Format, RenderOptions } from '../../../pipeline/options.ts'
import type { PublicationMetadata } from '../../../pipeline/read/publication-metadata.ts'

export const metadata: PublicationMetadata = {
  title: 'Samen lezen',
  subtitle: 'een proef van twee bladzijden',
  type: 'report',
  contributors: [],
  publishers: [
    {
      name: 'Ministerie van Proeven',
      abbreviation: 'MvP',
      unit: 'directie Lezen, Leren en Schrijven'
    },
    { name: 'Instituut voor Voorbeelden', abbreviation: undefined, unit: undefined }
  ],
  place: 'Den Haag',
  issued: '2011',
  modified: '2026-11-23',
  language: 'nl-NL',
  abstract: 'Eerste alinea over lezen.\n\nTweede alinea over leren.',
  subjects: ['netwerken', 'samen werken'],
  rights: undefined,
  editionNote: 'De tekst is nieuw geschreven.',
  identifiers: ['urn:uuid:00000000-0000-5000-8000-000000000000'],
  accessibility: undefined
}

export function smallOptions(
  formats: readonly Format[] = ['pdf', 'epub', 'html', 'records', 'catalogue'],
  baseUrl?: string
): RenderOptions {
  return {
    catalogue: {
      name: 'Proefcatalogus',
      description: 'Publicaties om mee te proeven.',
      publisher: 'Instituut voor Voorbeelden',
      baseUrl,
      language: 'nl-NL',
      records: [],
      redirects: [],
      mail: 'redactie@voorbeeld.example',
      diwoo: undefined
    },
    modified: new Date('2026-11-23T00:00:00Z'),
    generator: 'oogst 0.0.0',
    formats: new Set(formats),
    styles: {
      scripts: new Map([
        ['settings.js', '/* settings */'],
        ['reading.js', '/* reading */'],
        ['copy.js', '/* copy */'],
        ['search.js', '/* search */']
      ]),
      sheets: new Map([
        ['tokens.css', ':root { --ink: #000 }'],
        ['screen.css', 'body { color: var(--ink) }'],
        ['catalogue.css', '.landing { margin: 0 }']
      ]),
      fonts: [
        {
          family: 'Source Serif 4',
          weight: 400,
          style: 'normal',
          fileName: 'serif.woff2',
          unicodeRange: 'U+0000-00FF',
          bytes: new Uint8Array([1, 2, 3])
        }
      ]
    }
  }
}

/** A new copy at every call: a test may change it. */
export function smallPublication(
  changes: Partial<PublicationMetadata> = {}
): Publication {
  return structuredClone({
    slug: 'samen-lezen',
    print: readPrintSettings({}),
    metadata: { ...metadata, ...changes },
    spine: [
      titlePage,
      contentsSection,
      part,
      chapterOne,
      chapterTwo,
      bibliographySection
    ],
    contents,
    sources: [],
    index: [],
    bibliography: [
      {
        id: 'literatuur-wenger1998',
        key: 'wenger1998',
        content: [text('Wenger, E. (1998). '), h('i', 'Communities of practice')],
        citedAt: [
          { id: 'citatie-1', sectionId: 'hoofdstuk-1' },
          { id: 'citatie-2', sectionId: 'hoofdstuk-1' }
        ]
      }
    ],
    cover: undefined,
    resources: new Map([
      [
        'images/wijk.png',
        { path: 'images/wijk.png', mediaType: 'image/png', bytes: new Uint8Array([9]) }
      ]
    ])
  })
}

const made = { sourcePath: undefined }
const titlePage = section('titelpagina', 'titelpagina', 'Titelpagina', [], made)
const contentsSection = section('inhoud', 'inhoud', 'Inhoud', [], made)
const part = section('deel-1', 'deel', 'Hoe het werkt', [h('p', 'Dit deel telt mee.')], {
  number: '1',
  label: 'Deel 1'
})

const chapterOne = section(
  'hoofdstuk-1',
  'hoofdstuk',
  'Samen beginnen',
  [
    h('p', [
      text('Een groep begint klein'),
      h('a.note-reference', { id: 'noot-1-verwijzing', href: '#noot-1' }, '1'),
      text(' en groeit, zie '),
      h('a', { href: '#tabel-groei' }, 'tabel 1'),
      text(' en '),
      h('a', { href: '#hoofdstuk-2' }, 'hoofdstuk 2'),
      text(' '),
      citation('citatie-1'),
      text('.'),
      h('a.note-reference', { id: 'noot-1-verwijzing-2', href: '#noot-1' }, '1')
    ]),
    h('p', [text('Later groeit de groep '), citation('citatie-2'), text('.')]),
    h('h2', { id: 'de-eerste-stap' }, 'De eerste stap'),
    h('p', [h('a', { href: '#figuur-wijk' }, 'Figuur 1'), text(' staat verderop.')]),
    h('h3', { id: 'klein-blijven' }, 'Klein blijven'),
    h('aside.box', { id: 'kader-tip', ariaLabelledBy: ['kader-tip-titel'] }, [
      h('p.box-title', { id: 'kader-tip-titel' }, 'Een tip'),
      h('p', 'Neem de tijd.')
    ]),
    h('div.table-block', { id: 'tabel-groei' }, [
      h('table', [
        h('caption', 'Tabel 1. Groei'),
        h('thead', [h('tr', [headCell('Jaar'), headCell('Leden'), headCell('Steden')])]),
        h('tbody', [h('tr', [h('td', '2009'), h('td', '18'), h('td', '18')])])
      ])
    ])
  ],
  {
    number: '1',
    label: 'Hoofdstuk 1',
    partId: 'deel-1',
    notes: [
      {
        id: 'noot-1',
        number: '1',
        referenceIds: ['noot-1-verwijzing', 'noot-1-verwijzing-2'],
        content: [
          h('p', [text('Zie ook '), h('a', { href: '#figuur-wijk' }, 'figuur 1')])
        ]
      }
    ]
  }
)

const chapterTwo = section(
  'hoofdstuk-2',
  'hoofdstuk',
  'Samen verder',
  [
    h('p', [text('Verder na '), h('a', { href: '#de-eerste-stap' }, 'de eerste stap')]),
    h('h2', { id: 'de-wijk' }, 'De wijk'),
    h('figure.figure', { id: 'figuur-wijk' }, [
      h('img', { src: 'images/wijk.png', alt: 'Een straat met bomen' }),
      h('figcaption', 'Figuur 1. De wijk')
    ]),
    h('figure.figure', { id: 'figuur-kring' }, [
      s('svg', { viewBox: '0 0 10 10', role: 'img', ariaLabel: 'Een kring' }, [
        s('circle', { cx: 5, cy: 5, r: 4 })
      ]),
      h('figcaption', 'Figuur 2. De kring')
    ])
  ],
  { number: '2', label: 'Hoofdstuk 2', partId: 'deel-1' }
)

const bibliographySection = section('literatuur', 'literatuur', 'Literatuur', [])

const contents: readonly ContentsEntry[] = [
  entry(part, [
    entry(chapterOne, [
      heading(chapterOne, 'de-eerste-stap', 'De eerste stap', 2, [
        heading(chapterOne, 'klein-blijven', 'Klein blijven', 3)
      ])
    ]),
    entry(chapterTwo, [heading(chapterTwo, 'de-wijk', 'De wijk', 2)])
  ]),
  entry(bibliographySection)
]

function section(
  id: string,
  role: Section['role'],
  title: string,
  children: Root['children'],
  more: Partial<Section> = {}
): Section {
  return {
    id,
    role,
    number: undefined,
    label: undefined,
    title,
    titleContent: [text(title)],
    body: { type: 'root', children },
    notes: [],
    partId: undefined,
    sourcePath: undefined,
    ...more
  }
}

function entry(of: Section, children: readonly ContentsEntry[] = []): ContentsEntry {
  const { id, role, number, label, title, titleContent } = of
  return {
    id,
    sectionId: id,
    role,
    depth: 1,
    number,
    label,
    title,
    titleContent,
    children
  }
}

function heading(
  of: Section,
  id: string,
  title: string,
  depth: number,
  children: readonly ContentsEntry[] = []
): ContentsEntry {
  const titleContent = [text(title)]
  const unnumbered = { number: undefined, label: undefined }
  return {
    id,
    sectionId: of.id,
    role: of.role,
    depth,
    title,
    titleContent,
    children,
    ...unnumbered
  }
}

function citation(id: string): ElementContent {
  return h('span.citation', { id }, [
    text('('),
    h('a.citation-link', { href: '#literatuur-wenger1998' }, 'Wenger, 1998'),
    text(')')
  ])
}

function headCell(value: string): ElementContent {
  return h('th', { scope: 'col' }, value)
}

function text(value: string): ElementContent {
  return { type: 'text', value }
}
