/** The fonts of running text, from npm: those of Latin script always, those of another where it occurs. */
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Font } from '../options.ts'
import { isInRange } from './unicode-range.ts'

type Face = Pick<Font, 'weight' | 'style'>
type Family = {
  readonly family: string
  /** Of the package, after `@fontsource/`. */
  readonly name: string
  readonly faces: readonly Face[]
  /** Parts of the font, as its package cuts it. */
  readonly subsets: readonly string[]
}

const regular = { weight: 400, style: 'normal' } as const
const bold = { weight: 700, style: 'normal' } as const
const faces = [
  regular,
  { weight: 400, style: 'italic' },
  { weight: 600, style: 'normal' },
  bold
] as const

/** Dutch and the other languages in Latin script. */
const always: readonly string[] = ['latin', 'latin-ext']
const greekAndCyrillic = ['greek', 'greek-ext', 'cyrillic', 'cyrillic-ext', 'vietnamese']
const subsets = [...always, ...greekAndCyrillic]

/** The last two are named behind the others in `styles/tokens.css`. */
const families: readonly Family[] = [
  {
    family: 'Source Serif 4',
    name: 'source-serif-4',
    faces,
    subsets: subsets.filter((subset) => subset !== 'greek-ext')
  },
  { family: 'Source Sans 3', name: 'source-sans-3', faces, subsets },
  { family: 'Source Code Pro', name: 'source-code-pro', faces: [regular], subsets },
  {
    family: 'Noto Serif Hebrew',
    name: 'noto-serif-hebrew',
    faces: [regular, bold],
    subsets: ['hebrew']
  },
  {
    family: 'Noto Naskh Arabic',
    name: 'noto-naskh-arabic',
    faces: [regular, bold],
    subsets: ['arabic']
  }
]

/** @returns In a fixed order. */
export async function readTextFonts(
  characters: ReadonlySet<string>
): Promise<readonly Font[]> {
  const others = [...characters].flatMap((text) => {
    const character = text.codePointAt(0) ?? 0
    return character > lastOfLatin && !isPunctuation(character) ? [character] : []
  })
  const fonts = await Promise.all(families.map((family) => readFamily(family, others)))
  return fonts.flat()
}

/** All below it is in the parts that are always there. */
const lastOfLatin = 0x2ff

/** General punctuation stands in the Latin part, and is named by other parts as well. */
function isPunctuation(character: number): boolean {
  return character >= 0x2000 && character <= 0x206f
}

async function readFamily(
  { family, name, faces, subsets }: Family,
  characters: readonly number[]
): Promise<Font[]> {
  const folder = new URL('.', import.meta.resolve(`@fontsource/${name}/400.css`))
  const ranges = await readRanges(new URL('unicode.json', folder))
  const needed = subsets.filter((subset) => {
    const range = ranges.get(subset) ?? ''
    return (
      always.includes(subset) ||
      characters.some((character) => isInRange(character, range))
    )
  })
  const fonts = needed.flatMap((subset) =>
    faces.map(async ({ weight, style }): Promise<Font> => {
      const fileName = `${name}-${subset}-${weight}-${style}.woff2`
      const bytes = await readFile(fileURLToPath(new URL(`files/${fileName}`, folder)))
      const unicodeRange = ranges.get(subset) ?? ''
      return { family, weight, style, fileName, unicodeRange, bytes }
    })
  )
  return Promise.all(fonts)
}

/** The value of `unicode-range` by part. */
async function readRanges(path: URL): Promise<ReadonlyMap<string, string>> {
  const ranges: Readonly<Record<string, string>> = JSON.parse(
    await readFile(path, 'utf8')
  )
  return new Map(Object.entries(ranges))
}
