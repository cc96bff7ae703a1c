/** Values as they stand in a file (ISO 32000-1, 7.3), one byte for each character. */
import type { CosDictionary, CosValue } from './cos-value.ts'

export function cosText(value: CosValue): string {
  if (typeof value === 'number') return numberText(value)
  if (typeof value === 'string') return nameObject(value.slice(1))
  if (typeof value === 'boolean' || value === null) return String(value)
  if ('reference' in value) return `${value.reference} 0 R`
  if ('written' in value) return value.written
  if ('length' in value) return `[${value.map(cosText).join(' ')}]`
  return dictionaryText(value)
}

function dictionaryText(entries: CosDictionary): string {
  let text = ''
  for (const [name, value] of entries) text += `${nameObject(name)} ${cosText(value)}\n`
  return `<<${text}>>`
}

/** Without an exponent: 7.3.3. */
function numberText(value: number): string {
  return Math.abs(value) < 1e-5 ? String(Number(value.toFixed(5))) : String(value)
}

const irregular = /[^!-~]|[#/%()<>[\]{}]/
const everyIrregular = new RegExp(irregular, 'g')

function escaped(character: string): string {
  return `#${character.charCodeAt(0).toString(16).padStart(2, '0')}`
}

/** 7.3.5: all but letters, digits and plain signs as `#` and its code. */
function nameObject(name: string): string {
  return irregular.test(name)
    ? `/${name.replaceAll(everyIrregular, escaped)}`
    : `/${name}`
}
