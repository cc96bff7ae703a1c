/** `node_modules/.cache/oogst`: where a browser and its settings are kept between builds. */
import { mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

/** Beside the installed packages, also when oogst itself is one of them. */
export async function cacheFolder(): Promise<string> {
  const puppeteerFolder = new URL('.', import.meta.resolve('puppeteer/package.json'))
  const folder = fileURLToPath(new URL('../.cache/oogst/', puppeteerFolder))
  await mkdir(folder, { recursive: true })
  return folder
}
