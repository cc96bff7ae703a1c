/** Chromium alone, in a process of its own: starts, loads what `build.ts` prepared, and prints it once. */
import { readFileSync } from 'node:fs'
import { deserialize } from 'node:v8'
import { openPage, startBrowser } from '../../pipeline/render/pdf/browser.ts'
import { printOptions } from '../../pipeline/render/pdf/print-options.ts'
import type { PrintSource } from '../../pipeline/render/pdf/print-source.ts'

const documents: readonly PrintSource[] = deserialize(readFileSync(process.argv[2] ?? ''))
await using started = await startBrowser(process.env)
for (const { files, geometry } of documents) {
  const { widthPx: width, heightPx: height } = geometry
  const page = await openPage(started.browser, files, { width, height })
  await page.pdf(printOptions)
}
