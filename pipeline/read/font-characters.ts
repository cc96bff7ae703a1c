/** The characters that the PDF can show: those of the fonts that the browser has. */
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

/** The first is all of Source Sans 3, which the browser takes what the other fonts have not from (`font-configuration.ts`). */
const fontFiles = [
  '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  '@fontsource/noto-serif-hebrew/files/noto-serif-hebrew-hebrew-400-normal.woff2',
  '@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-400-normal.woff2'
]

/** By code point, from the `cmap` of the fonts. The reader of fonts is loaded for the first text that needs it. */
export async function fontCharacters(): Promise<ReadonlySet<number>> {
  const { create } = await import('fontkitten')
  const fonts = await Promise.all(
    fontFiles.map(async (file) =>
      create(await readFile(fileURLToPath(import.meta.resolve(file))))
    )
  )
  return new Set(
    fonts.flatMap((font) => ('characterSet' in font ? font.characterSet : []))
  )
}
