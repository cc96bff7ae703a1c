/** The thread that finishes PDFs: `finish-thread.ts` starts it and asks. */
import { parentPort } from 'node:worker_threads'
import { finishPdf, type FinishRequest } from './finish.ts'

parentPort?.on('message', (request: FinishRequest) => {
  void finishPdf(request).then((finished) => parentPort?.postMessage(finished))
})
