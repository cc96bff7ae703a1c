import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { indexGroups } from '../../pipeline/model/index-entries.ts'
import type { IndexEntry, Section } from '../../pipeline/model/publication.ts'
import type { IndexMark } from '../../pipeline/resolve/index-marks.ts'

const file = new VFile({ path: 'zaaien.md' })

const spine: Section[] = [
  section('inleiding', undefined, 'Inleiding'),
  section('hoofdstuk-1', 'Hoofdstuk 1', 'Zaaien')
]

describe('the register', () => {
  it('is sorted in Dutch, in groups of letters', () => {
    const marks = ['‘eigen’ grond', 'zaad', 'Énergie', '40 dagen', 'appel', 'Aarde']
    expect(groupsOf(marks.map((term) => mark([term])))).toEqual([
      ['0–9', '40 dagen'],
      ['A', 'Aarde', 'appel'],
      ['E', '‘eigen’ grond', 'Énergie'],
      ['Z', 'zaad']
    ])
  })

  it('takes an entry with and without a capital for one, and names each place', () => {
    const marks = [
      mark(['Grond'], 'inleiding', 'a'),
      mark(['grond'], 'hoofdstuk-1', 'b'),
      mark(['grond', 'zand'], 'hoofdstuk-1', 'c')
    ]
    const [entry] = entriesOf(marks)
    expect(entry?.term).toBe('Grond')
    expect(entry?.locators).toEqual([
      { id: 'a', name: 'Inleiding' },
      { id: 'b', name: 'hoofdstuk 1' }
    ])
    expect(entry?.children.map(({ term }) => term)).toEqual(['zand'])
  })

  it('refers to an entry that comes later, without a place of its own', () => {
    const marks = [
      { ...mark(['Aarde']), see: ['Grond', 'zand'] },
      mark(['Grond', 'zand'])
    ]
    const [aarde, grond] = entriesOf(marks)
    expect(aarde?.locators).toEqual([])
    expect(aarde?.see).toEqual([{ id: grond?.children[0]?.id, term: 'Grond, zand' }])
  })
})

function groupsOf(marks: readonly IndexMark[]): string[][] {
  return indexGroups(marks, spine).map(({ letter, entries }) => [
    letter,
    ...entries.map(({ term }) => term)
  ])
}

function entriesOf(marks: readonly IndexMark[]): IndexEntry[] {
  return indexGroups(marks, spine).flatMap(({ entries }) => entries)
}

function mark(path: string[], sectionId = 'inleiding', id = 'plaats'): IndexMark {
  return { id, sectionId, path, see: undefined, file, place: undefined }
}

function section(id: string, label: string | undefined, title: string): Section {
  return {
    id,
    role: label === undefined ? 'inleiding' : 'hoofdstuk',
    number: undefined,
    label,
    title,
    titleContent: [],
    body: { type: 'root', children: [] },
    notes: [],
    partId: undefined,
    sourcePath: undefined
  }
}
