/** Lists that no program should be given, and what is said of them first. */

const entry = '@book{boek, title={Boek}, publisher={Uitgever}, year=2020}\n'
const million = 1_000_000

export type BrokenList = {
  readonly path: string
  readonly text: () => string
  /** Place and rule of the first finding. */
  readonly first: string
}

export const brokenLists: Readonly<Record<string, BrokenList>> = {
  'fifty megabytes': {
    path: 'a.bib',
    text: () => entry.repeat((50 * million) / entry.length),
    first: '1:1 bibliography-bounded'
  },
  'a hundred thousand braces that are not closed': {
    path: 'a.bib',
    text: () => `@book{boek, title = ${'{'.repeat(100_000)}`,
    first: '1:7 bibliography-well-formed'
  },
  'fifty thousand braces in each other': {
    path: 'a.bib',
    text: () => `@book{boek, title = ${'{'.repeat(50_000)}x${'}'.repeat(50_000)}}`,
    first: '1:7 bibliography-bounded'
  },
  'a title of a megabyte': {
    path: 'a.bib',
    text: () => `${entry}@book{lang, title = {${'woord '.repeat(200_000)}}}`,
    first: '2:7 bibliography-bounded'
  },
  'strings that double forty times': {
    path: 'a.bib',
    text: () => {
      const doubled = Array.from(
        { length: 40 },
        (_, n) => `@string{a${n + 1} = a${n} # a${n}}\n`
      )
      return `@string{a0 = {tien tekens}}\n${doubled.join('')}${entry}`
    },
    first: '16:15 bibliography-bounded'
  },
  'three thousand entries that inherit in a row': {
    path: 'a.bib',
    text: () =>
      Array.from(
        { length: 3000 },
        (_, n) =>
          `@book{b${n}, title={B ${n}}, publisher={P}, year=2020, crossref={b${n + 1}}}\n`
      ).join(''),
    first: '3000:65 bibliography-parent-known'
  },
  'thousands of entries that begin and do not end': {
    path: 'a.bib',
    text: () => '@book{boek,\n'.repeat(3000),
    first: '1:7 bibliography-well-formed'
  },
  'a value cut off in the middle': {
    path: 'a.bib',
    text: () => `${entry}@book{half, title={Ha`,
    first: '2:7 bibliography-well-formed'
  },
  'brackets in each other': {
    path: 'a.json',
    text: () => '['.repeat(200_000),
    first: '1:51 bibliography-bounded'
  },
  'a list of JSON cut off': {
    path: 'a.json',
    text: () => '[{"id": "a", "type": "book",',
    first: '1:28 bibliography-well-formed'
  },
  'flow lists of YAML in each other': {
    path: 'a.yaml',
    text: () => `references: ${'['.repeat(100_000)}`,
    first: '1:63 bibliography-bounded'
  },
  'lists of YAML in each other': {
    path: 'a.yaml',
    text: () => `references:\n  ${'- '.repeat(5000)}a`,
    first: '2:1795 yaml-well-formed'
  },
  'aliases of YAML that multiply': {
    path: 'a.yaml',
    text: () =>
      `a: &a [x, x]\n${'bcdefghijk'.replace(/./g, (name, at: number) => `${name}: &${name} [*${'abcdefghij'[at]}, *${'abcdefghij'[at]}]\n`)}`,
    first: '1:1 yaml-well-formed'
  },
  'a record of RIS without end': {
    path: 'a.ris',
    text: () => `TY  - BOOK\nID  - a\nTI  - ${'x'.repeat(million)}`,
    first: '1:7 bibliography-well-formed'
  },
  'binary bytes': {
    path: 'a.bib',
    text: () => '\0\u0001\u0002@book{\0, \uFFFD}'.repeat(50),
    first: '1:1 bibliography-all-read'
  },
  'fifty megabytes of JSON': {
    path: 'a.json',
    text: () => `[${'{"id":"a","type":"book"},'.repeat(2 * million)}{}]`,
    first: '1:1 bibliography-bounded'
  },
  'fifty megabytes of RIS': {
    path: 'a.ris',
    text: () => 'TY  - BOOK\nER  - \n'.repeat(3 * million),
    first: '1:1 bibliography-bounded'
  },
  'fifty megabytes of YAML': {
    path: 'a.yaml',
    text: () => '- id: boek\n'.repeat(5 * million),
    first: '1:1 bibliography-bounded'
  },
  'a list of YAML cut off': {
    path: 'a.yaml',
    text: () => 'references:\n  - id: boek\n    title: "Boe',
    first: '3:12 yaml-well-formed'
  },
  'a record of RIS cut off': {
    path: 'a.ris',
    text: () => 'TY  - BOOK\nID  - boek\nTI  - Boe',
    first: '1:7 bibliography-well-formed'
  },
  'an abbreviation that is another': {
    path: 'a.bib',
    text: () => `@string{een = twee}\n${entry}`,
    first: '1:15 bibliography-string-defined'
  },
  'abbreviations in a circle': {
    path: 'a.bib',
    text: () => `@string{een = twee}\n@string{twee = een # een}\n${entry}`,
    first: '1:15 bibliography-string-defined'
  },
  'thousands of abbreviations, each of the next': {
    path: 'a.bib',
    text: () => repeated(5000, (n) => `@string{s${n} = s${n + 1}}\n`),
    first: '1:14 bibliography-string-defined'
  },
  'thousands of abbreviations that are not there': {
    path: 'a.bib',
    text: () =>
      repeated(5000, (n) => `@string{s${n} = {tekst}}\n`) +
      repeated(5000, (n) => `@book{b${n}, title = z${n}, publisher={P}, year=2020}\n`),
    first: '5001:19 bibliography-string-defined'
  },
  'thousands of entries whose parent is not there': {
    path: 'a.bib',
    text: () =>
      repeated(
        5000,
        (n) =>
          `@book{b${n}, title={B ${n}}, publisher={P}, year=2020, crossref={ouder${n}}}\n`
      ),
    first: '1:59 bibliography-parent-known'
  },
  'ten entries that inherit from ten, eight times': {
    path: 'a.bib',
    text: () => {
      const ten = (level: number) => repeated(10, (n) => `x${level}-${n},`)
      const level = (at: number) =>
        repeated(10, (n) => `@xdata{x${at}-${n}, xdata={${ten(at + 1)}}}\n`)
      return `@book{boek, title={Boek}, publisher={P}, year=2020, xdata={x0-0}}\n${repeated(8, level)}`
    },
    first: '1:59 bibliography-parent-known'
  },
  'LaTeX that does not end': {
    path: 'a.bib',
    text: () => `@book{boek, title={\\emph{${'\\textbf{'.repeat(90)}`,
    first: '1:7 bibliography-well-formed'
  },
  'thousands of commands in a title': {
    path: 'a.bib',
    text: () =>
      `@book{boek, title={${'\\emph{a} \\onbekend{x} $x^2$ '.repeat(5000)}}, publisher={P}, year=2020}`,
    first: '1:19 bibliography-latex-known'
  },
  'a DOI of a hundred thousand commas': {
    path: 'a.bib',
    text: () =>
      `@book{boek, title={B}, publisher={P}, year=2020, doi={${','.repeat(100_000)}!}}`,
    first: '1:54 doi-valid'
  },
  'a name of a hundred thousand spaces': {
    path: 'a.bib',
    text: () => `@book{boek, title={B}, year=2020, author={${' '.repeat(100_000)}}}`,
    first: '1:7 bibliography-item-complete'
  },
  'a name of fifty thousand words': {
    path: 'a.bib',
    text: () => `@book{boek, title={B}, year=2020, author={${'van '.repeat(40_000)}}}`,
    first: '1:42 bibliography-bounded'
  }
}

function repeated(count: number, make: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => make(index)).join('')
}
