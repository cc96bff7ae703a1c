/** Languages as babel and polyglossia name them, and as BCP 47 does. */

/** Source: The biblatex Package 3.20, table 2. */
const babelNames: Readonly<Record<string, string>> = {
  afrikaans: 'af',
  american: 'en-US',
  arabic: 'ar',
  australian: 'en-AU',
  austrian: 'de-AT',
  brazil: 'pt-BR',
  british: 'en-GB',
  bulgarian: 'bg',
  canadian: 'en-CA',
  catalan: 'ca',
  croatian: 'hr',
  czech: 'cs',
  danish: 'da',
  dutch: 'nl',
  english: 'en',
  estonian: 'et',
  finnish: 'fi',
  french: 'fr',
  frisian: 'fy',
  german: 'de',
  greek: 'el',
  hungarian: 'hu',
  irish: 'ga',
  italian: 'it',
  latin: 'la',
  latvian: 'lv',
  lithuanian: 'lt',
  naustrian: 'de-AT',
  ngerman: 'de',
  norsk: 'nb',
  norwegian: 'no',
  nynorsk: 'nn',
  polish: 'pl',
  portuguese: 'pt',
  portuges: 'pt',
  romanian: 'ro',
  russian: 'ru',
  slovak: 'sk',
  slovene: 'sl',
  spanish: 'es',
  swedish: 'sv',
  swissgerman: 'de-CH',
  nswissgerman: 'de-CH',
  turkish: 'tr',
  ukrainian: 'uk',
  ukenglish: 'en-GB',
  usenglish: 'en-US'
}

/** @returns The tag of BCP 47 for a name of babel; other text as it is. */
export function babelLanguage(name: string): string {
  return babelNames[name.trim().toLowerCase()] ?? name
}

export const babelLanguages: readonly string[] = Object.keys(babelNames)
