import type { Element } from 'hast'
import { h } from 'hastscript'

type Setting = {
  /** Of the `data-` attribute that the style sheet looks at. */
  readonly name: string
  readonly label: string
  readonly choices: readonly (readonly [value: string, words: string])[]
}

const settings: readonly Setting[] = [
  {
    name: 'theme',
    label: 'Kleuren',
    choices: [
      ['', 'Zoals dit apparaat'],
      ['light', 'Licht'],
      ['dark', 'Donker']
    ]
  },
  {
    name: 'size',
    label: 'Letters',
    choices: [
      ['', 'Gewoon'],
      ['large', 'Groot'],
      ['largest', 'Heel groot']
    ]
  },
  {
    name: 'spacing',
    label: 'Ruimte',
    choices: [
      ['', 'Gewoon'],
      ['wide', 'Ruim']
    ]
  }
]

const paragraphLinks: Setting = {
  name: 'links',
  label: 'Vaste links bij alinea’s',
  choices: [
    ['', 'Bij aanwijzen'],
    ['shown', 'Altijd']
  ]
}

const pages: Setting = {
  name: 'pages',
  label: 'Paginanummers van de pdf',
  choices: [
    ['', 'Tonen'],
    ['hidden', 'Verbergen']
  ]
}

type PageParts = {
  /** Whether the page has links at its paragraphs. */
  readonly hasParagraphLinks: boolean
  /** Whether it has markers of the pages of the PDF. */
  readonly hasPages: boolean
}

/**
 * The panel in which a reader chooses how the pages look. It works with `client/settings.js`
 * only, and shows only when that runs.
 */
export function settingsPanel({ hasParagraphLinks, hasPages }: PageParts): Element {
  const shown = [
    ...settings,
    ...(hasParagraphLinks ? [paragraphLinks] : []),
    ...(hasPages ? [pages] : [])
  ]
  return h('details', { className: ['settings', 'with-script'] }, [
    h('summary', 'Weergave'),
    h(
      'div',
      { className: ['settings-panel'] },
      shown.map(({ name, label, choices }) => {
        const id = `pagina--${name}`
        return h('div', [
          h('label', { for: id }, label),
          h(
            'select',
            { id, name, autoComplete: 'off' },
            choices.map(([value, words]) => h('option', { value }, words))
          )
        ])
      })
    )
  ])
}
