/** Reads each broken list, in a thread whose memory is bounded: `broken-lists.test.ts`. */
import { VFile } from 'vfile'
import { parseBibliography } from '../../pipeline/references/bibliography.ts'
import { brokenLists } from './broken-lists.ts'

for (const { path, text } of Object.values(brokenLists))
  parseBibliography([new VFile({ path, value: text() })], 2026)
