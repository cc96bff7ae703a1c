/** Fontconfig for the browser: one font of ours in place of the fonts of the machine. */
import { rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import { cacheFolder } from './cache-folder.ts'

/**
 * Pages use the fonts that they embed, so they are the same on every machine. One font must be
 * installed all the same: without any, Chromium 153 shows no text at all. It takes only
 * TrueType here, where the fonts of the pages are WOFF2.
 *
 * @returns Path of a `fonts.conf`, for `FONTCONFIG_FILE` (Linux; elsewhere it has no effect).
 */
export async function fontConfiguration(): Promise<string> {
  const font = import.meta
    .resolve('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf')
  const folder = dirname(fileURLToPath(font))
  const path = join(await cacheFolder(), 'fonts.conf')
  const partial = `${path}.${process.pid}`
  await writeFile(partial, toXml(x('fontconfig', {}, [x('dir', {}, folder)])))
  await rename(partial, path)
  return path
}
