/** The particles of Dutch names, and of names that live beside them. */
import { asList, asRecord, type Fields } from '../read/values.ts'
import { nameVariables } from './csl-item.ts'

/** One particle, as a part of a regular expression. */
export const particle =
  "(?:van|von|de|der|den|ter|ten|te|het|'t|’t|op|aan|in|uit|over|onder|bij|la|le|du|di|da|zu|af)"

const leading = new RegExp(`^((?:${particle} )+)(?=\\p{Lu})`, 'u')

/** RIS has no field for a particle: `van der Laan, Eva` begins with it, in small letters. */
export function separateParticles(variables: Fields): Fields {
  const names = nameVariables.flatMap((variable) => {
    const list = asList(variables[variable]).map(asRecord)
    return list.length === 0 ? [] : [[variable, list.map(separated)] as const]
  })
  return { ...variables, ...Object.fromEntries(names) }
}

function separated(name: Fields): Fields {
  const { family } = name
  const found = typeof family === 'string' ? leading.exec(family)?.[1] : undefined
  if (found === undefined || typeof family !== 'string') return name
  return {
    ...name,
    family: family.slice(found.length),
    'non-dropping-particle': found.trim()
  }
}
