/**
 * What `type = {phdthesis}` of BibLaTeX stands for, in the language of the catalogue.
 *
 * Source: The biblatex Package 3.20, 4.9.2.13.
 */
const names: Readonly<Record<string, string>> = {
  bathesis: 'Bachelorscriptie',
  candthesis: 'Kandidaatsscriptie',
  mathesis: 'Masterscriptie',
  phdthesis: 'Proefschrift',
  resreport: 'Onderzoeksrapport',
  techreport: 'Technisch rapport'
}

/** @returns The name of a type of thesis or report; other text as it is. */
export function thesisType(type: string): string {
  return names[type.trim().toLowerCase()] ?? type
}

/** The BibTeX types that say it by themselves. */
export const impliedTypes: Readonly<Record<string, string>> = {
  mastersthesis: 'mathesis',
  phdthesis: 'phdthesis'
}
