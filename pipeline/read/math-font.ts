import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Font } from '../options.ts'

const fileName = 'stix-two-math-latin-400-normal.woff2'

/** Its file is called Latin and holds all of it: letters of mathematics, and the sizes of each sign. */
export async function readMathFont(): Promise<Font> {
  const path = import.meta.resolve(`@fontsource/stix-two-math/files/${fileName}`)
  return {
    family: 'STIX Two Math',
    weight: 400,
    style: 'normal',
    fileName,
    unicodeRange: 'U+0-10FFFF',
    bytes: await readFile(fileURLToPath(path))
  }
}
