/** Dutch typography, as tables: what is typed and what is set. A non-breaking space shows as `~`. */
import { describe, expect, it } from 'vitest'
import { setText } from '../../pipeline/model/typography/index.ts'

const tables: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'quotation marks': [
    [`Zij zei: "Dat 'moet' zo."`, 'Zij zei: “Dat ‘moet’ zo.”'],
    [`'Ja', zei hij.`, '‘Ja’, zei hij.'],
    [`"'Ja', zei zij"`, '“‘Ja’, zei zij”'],
    [`('zo' of "zo")`, '(‘zo’ of “zo”)'],
    [`"...en toen?"`, '“…en toen?”'],
    [`het woord-"deel" en/of 'dat'`, 'het woord-“deel” en/of ‘dat’'],
    [`"ik dacht--" en "nee --"`, '“ik dacht–” en “nee –”'],
    [`los " teken ' hier`, `los " teken ' hier`],
    [`de letter 's' en 't'`, 'de letter ‘s’ en ‘t’'],
    [`'90' is een getal`, '‘90’ is een getal']
  ],
  apostrophes: [
    [`'s Avonds, 's-Gravenhage, 't Gooi`, '’s Avonds, ’s-Gravenhage, ’t Gooi'],
    [`zo'n 'n foto's van oma's`, 'zo’n ’n foto’s van oma’s'],
    [`de jaren '90 en '68.`, 'de jaren ’90 en ’68.'],
    [`Hans' fiets`, 'Hans’ fiets'],
    [`"'t Is koud"`, '“’t Is koud”'],
    [`rock-'n-roll`, 'rock-’n-roll']
  ],
  'dashes and dots': [
    ['het idee - en meer - groeit', 'het idee – en meer – groeit'],
    ['het idee -- en meer--groeit', 'het idee – en meer–groeit'],
    ['wacht... en dan....', 'wacht… en dan....'],
    ['de optie --help', 'de optie --help'],
    ['5 - 3 = 2', '5 - 3 = 2'],
    ['in 2010 - dus later', 'in 2010 – dus later'],
    ['de wijk- en stadsraad', 'de wijk- en stadsraad']
  ],
  ranges: [
    ['2008-2010, blz. 12-18.', '2008–2010, blz.~12–18.'],
    ['op 2010-05-12 en 2010-05', 'op 2010-05-12 en 2010-05'],
    ['A-12, 12-A en F16-18', 'A-12, 12-A en F16-18'],
    ['070-1234567, 0800-1234, 06-12', '070-1234567, 0800-1234, 06-12'],
    ['ISO 9241-11, 978-90-1234', 'ISO 9241-11, 978-90-1234'],
    ['2008-2010.pdf en /2008-2010', '2008-2010.pdf en /2008-2010'],
    ['1-2-tje en 1.5-2.5', '1-2-tje en 1.5-2.5']
  ],
  spaces: [
    ['p. 12, pp. 3, art. 15b, hfst. 3', 'p.~12, pp.~3, art.~15b, hfst.~3'],
    ['par. 2, nr. 4, p. xii', 'par.~2, nr.~4, p.~xii'],
    ['€ 300 miljoen en 2 miljard', '€~300~miljoen en 2~miljard'],
    ['op 2 november 2011 en 1 januari', 'op 2~november 2011 en 1~januari'],
    ['in 2010 november, 1.5 mei, 18 meisjes', 'in 2010 november, 1.5 mei, 18 meisjes'],
    ['zie kader 4, praktijkvoorbeeld 2', 'zie kader~4, praktijkvoorbeeld~2'],
    ['10 %, 5 km, 3 m² en 5 mensen', '10~%, 5~km, 3~m² en 5 mensen'],
    ['dr. Jansen en prof. dr. De Vries', 'dr.~Jansen en prof. dr.~De Vries'],
    ['Figuur 3, tabel 2, hoofdstuk 4', 'Figuur~3, tabel~2, hoofdstuk~4'],
    ['bijlage 1, Bijlage A en bijlage Anders', 'bijlage~1, Bijlage~A en bijlage Anders'],
    ['een deel van 3, op. 12', 'een deel van 3, op. 12'],
    ['figuur\n3', 'figuur~3']
  ]
}

const set = (text: string) => setText(text).replaceAll('\u00A0', '~')

describe.each(Object.entries(tables))('%s', (_name, rows) => {
  it.each(rows)('%s', (typed, expected) => {
    expect(set(typed)).toBe(expected)
  })

  it.each(rows)('set twice is set once: %s', (typed) => {
    expect(setText(setText(typed))).toBe(setText(typed))
  })
})
