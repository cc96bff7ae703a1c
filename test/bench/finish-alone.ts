/** The finishing pass in a process of its own, for `finish.ts`: what `v8.serialize` put into a file, once. */
import { readFileSync } from 'node:fs'
import { deserialize } from 'node:v8'
import { type FinishRequest, finishPdf } from '../../pipeline/render/pdf/finish/index.ts'
import { type Cost, costOf, ownSeconds } from './cost.ts'

export type Alone = Cost & {
  /** Bytes at most above what the process had before. */
  readonly memory: number
}

const request: FinishRequest = deserialize(readFileSync(process.argv[2] ?? ''))
const before = process.memoryUsage.rss()
const cost = await costOf(() => finishPdf(request), ownSeconds)
const memory = process.resourceUsage().maxRSS * 1024 - before
const alone: Alone = { ...cost, memory }
process.stdout.write(JSON.stringify(alone))
