/** Style sheets of `styles/` and fonts from npm: the same on every machine. */
import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Font, Styles } from '../options.ts'
import { readMathFont } from './math-font.ts'

const sheetFolder = new URL('../../styles/', import.meta.url)

const regular = { weight: 400, style: 'normal' } as const
const faces = [
  regular,
  { weight: 400, style: 'italic' },
  { weight: 600, style: 'normal' },
  { weight: 700, style: 'normal' }
] as const

const families = [
  { family: 'Source Serif 4', name: 'source-serif-4', faces },
  { family: 'Source Sans 3', name: 'source-sans-3', faces },
  { family: 'Source Code Pro', name: 'source-code-pro', faces: [regular] }
] as const

/** Dutch and the other languages in Latin script. */
const subsets = ['latin', 'latin-ext'] as const

/**
 * @param hasMath
 *   Whether a publication holds a formula: only then is there anything for mathematics.
 */
export async function readStyles(hasMath = false): Promise<Styles> {
  const [sheets, fonts] = await Promise.all([readSheets(), readFonts()])
  if (!hasMath) return { sheets, fonts }
  const sheet = sheets.get('math.css') ?? ''
  return { sheets, fonts, math: { sheet, font: await readMathFont() } }
}

async function readSheets(): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(sheetFolder))
    .filter((name) => name.endsWith('.css'))
    .sort()
  const texts = names.map(
    async (name) => [name, await readFile(new URL(name, sheetFolder), 'utf8')] as const
  )
  return new Map(await Promise.all(texts))
}

async function readFonts(): Promise<readonly Font[]> {
  const fonts = await Promise.all(families.map((family) => readFamily(family)))
  return fonts.flat()
}

async function readFamily({
  family,
  name,
  faces
}: (typeof families)[number]): Promise<Font[]> {
  const folder = new URL('.', import.meta.resolve(`@fontsource/${name}/400.css`))
  const unicode: unknown = JSON.parse(
    await readFile(new URL('unicode.json', folder), 'utf8')
  )
  const ranges = new Map(Object.entries(unicode ?? {}))
  const fonts = subsets.flatMap((subset) =>
    faces.map(async ({ weight, style }): Promise<Font> => {
      const fileName = `${name}-${subset}-${weight}-${style}.woff2`
      const bytes = await readFile(fileURLToPath(new URL(`files/${fileName}`, folder)))
      return {
        family,
        weight,
        style,
        fileName,
        unicodeRange: String(ranges.get(subset)),
        bytes
      }
    })
  )
  return Promise.all(fonts)
}
