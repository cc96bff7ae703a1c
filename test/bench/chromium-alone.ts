/** Chromium alone, in a process of its own: starts, loads what `build.ts` prepared, and prints it once. */
import { readFileSync } from 'node:fs'
import { deserialize } from 'node:v8'
import {
  openPage,
  type PageFiles,
  startBrowser
} from '../../pipeline/render/pdf/browser.ts'
import { pageGeometry } from '../../pipeline/render/pdf/page-geometry.ts'

const documents: readonly PageFiles[] = deserialize(readFileSync(process.argv[2] ?? ''))
const { widthPx: width, heightPx: height } = pageGeometry
await using started = await startBrowser(process.env)
for (const files of documents) {
  const page = await openPage(started.browser, files, { width, height })
  await page.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: true
  })
}
