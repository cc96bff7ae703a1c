/** Style sheets of `styles/`, scripts of `client/` and fonts from npm: the same on every machine. */
import { readdir, readFile } from 'node:fs/promises'
import type { Styles } from '../options.ts'
import { readMathFont } from './math-font.ts'
import { readTextFonts } from './text-fonts.ts'

const sheetFolder = new URL('../../styles/', import.meta.url)
const scriptFolder = new URL('../../client/', import.meta.url)

/**
 * @param hasMath
 *   Whether a publication holds a formula: only then is there anything for mathematics.
 * @param characters
 *   All that the publications are written in: only for those in another script than the Latin
 *   one are there fonts of it.
 */
export async function readStyles(
  hasMath = false,
  characters: ReadonlySet<string> = new Set()
): Promise<Styles> {
  const [sheets, scripts, fonts] = await Promise.all([
    readTexts(sheetFolder, '.css'),
    readTexts(scriptFolder, '.js'),
    readTextFonts(characters)
  ])
  if (!hasMath) return { sheets, scripts, fonts }
  const sheet = sheets.get('math.css') ?? ''
  return { sheets, scripts, fonts, math: { sheet, font: await readMathFont() } }
}

async function readTexts(
  folder: URL,
  extension: string
): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(extension)).sort()
  const texts = names.map(
    async (name) => [name, await readFile(new URL(name, folder), 'utf8')] as const
  )
  return new Map(await Promise.all(texts))
}
