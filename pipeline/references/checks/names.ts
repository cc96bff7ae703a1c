import { report } from '../../rules/report.ts'
import type { BibliographyItem } from '../bibliography.ts'
import { type CslName, namesOf, nameVariablesOf } from '../csl-item.ts'
import { particle as particleWord } from '../name-particle.ts'
import { placeOf } from '../parsed-entry.ts'

/** Reports `name-well-formed` and `name-particle-separate`: the first fault of each variable. */
export function checkNames(entry: BibliographyItem): void {
  for (const variable of nameVariablesOf(entry.item)) {
    const names = namesOf(entry.item, variable)
    if (names.length === 0) continue
    const place = placeOf(entry, variable)
    const typed = entry.fields.get(variable)?.text ?? ''
    const fault = typedFault(typed) ?? names.map(nameFault).find(Boolean)
    const text = fault === undefined ? '' : `Onverwachte naam ${fault}`
    if (fault !== undefined) {
      const reason = `${text} in bron \`${entry.item.id}\``
      report(entry.file, 'name-well-formed', { reason, place })
      continue
    }
    const particle = names.map(particleFault).find(Boolean)
    if (particle === undefined) continue
    const reason = `Onverwacht tussenvoegsel in de naam ${particle} van bron \`${entry.item.id}\``
    report(entry.file, 'name-particle-separate', { reason, place })
  }
}

/** What BibLaTeX leaves out without a word: the fourth part of a name, and a name that is not there. */
function typedFault(text: string): string | undefined {
  const names = text.replace(/\{[^{}]*\}/g, '').split(/\s+and\s+/i)
  const long = names.find((name) => name.split(',').length > 3)
  if (long !== undefined) return `\`${long.trim()}\`, verwacht \`and\` tussen twee namen`
  if (/;/.test(names.join(' '))) return `\`${text}\`, verwacht \`and\` tussen twee namen`
  if (/^\s*and\s|\sand\s*$|\band\s+and\b/i.test(text))
    return '`and`, verwacht aan beide kanten een naam'
  return undefined
}

const others = /^(et al\.?|al\.?|others|e\.? ?a\.?|u\.? ?a\.?|anderen|en anderen)$/i
const organisation =
  /\b(gemeente|ministerie|stichting|vereniging|universiteit|hogeschool|dienst|directie|raad|instituut|bureau|commissie|centrum|afdeling|provincie|university|institute|department|council|committee|foundation|association|ministry|agency|ltd|inc|b\.v|n\.v)\b/i

function nameFault(name: CslName): string | undefined {
  const { family = '', given = '', literal } = name
  const whole = [given, name['non-dropping-particle'], family, literal]
    .filter(Boolean)
    .join(' ')
  if (
    others.test(family) ||
    others.test(literal ?? '') ||
    /\bet al\b|\be\.a\.$/i.test(whole)
  )
    return `\`${whole}\`, verwacht alle namen`
  if (whole.includes(';')) return `\`${whole}\`, verwacht elke naam apart`
  if (literal !== undefined) return literalFault(literal)
  if (organisation.test(`${family} ${given}`))
    return `\`${whole}\`, verwacht een organisatie tussen accolades of als \`literal\``
  if (given !== '' && /^[\p{Lu}\s-]{4,}$/u.test(family))
    return `\`${family}\` in hoofdletters`
  if (/\p{Lu}\.\p{Lu}\./u.test(given))
    return `\`${given}\`, verwacht \`${given.replace(/\.(?=\p{Lu})/gu, '. ')}\``
  return /\s(and|en|&)\s|&/.test(` ${whole} `)
    ? `\`${whole}\`, verwacht elke naam apart`
    : undefined
}

/** `Jansen, J.` is a person, `Ministerie van BZK, directie WWI` is not. */
function literalFault(literal: string): string | undefined {
  return /^[\p{L}' -]+, *(\p{Lu}|(\p{Lu}\. ?)+)$/u.test(literal)
    ? `\`${literal}\`, verwacht een achternaam en een voornaam`
    : undefined
}

const leading = new RegExp(`^(?:${particleWord} )+\\p{L}`, 'iu')
const whole = new RegExp(`^(?:${particleWord} ?)+$`, 'iu')
const trailing = new RegExp(` (?:${particleWord} )*${particleWord}$`, 'u')

function particleFault(name: CslName): string | undefined {
  const { family = '', given = '' } = name
  if (leading.test(family) && !name['non-dropping-particle']) return `\`${family}\``
  if (trailing.test(given)) return `\`${given}\``
  const separate = name['non-dropping-particle'] ?? ''
  if (leading.test(`${separate} X`) && /^\p{Lu}/u.test(separate))
    return `\`${separate} ${family}\`, verwacht \`${separate.toLowerCase()} ${family}\`,`
  const dropping = name['dropping-particle'] ?? ''
  return whole.test(dropping) ? `\`${dropping}\`` : undefined
}
