/** The browser is killed, stopped and crashed while it works. */
import { beforeAll, describe, expect, it } from 'vitest'
import { MissingToolError } from '../../../pipeline/errors.ts'
import { layOutPdf, renderPdf } from '../../../pipeline/render/pdf/index.ts'
import { Press } from '../../../pipeline/render/pdf/press.ts'
import { ordinaryLimit, type TimeLimit } from '../../../pipeline/render/pdf/time-limit.ts'
import { bookletFolder } from '../../support/booklet.ts'
import { runCommand, startCommand } from '../../support/command.ts'
import { fileHashes } from '../../support/folders.ts'
import { bytesOf, printable } from '../../support/printed.ts'
import { TemporaryFolder } from '../../support/temporary-folder.ts'
import { WatchedBrowser, type WorkingBrowser } from '../../support/watched-browser.ts'

/** Many times what the small booklet takes, also beside other tests. */
const limit = { baseMs: 8_000, msPerMegabyte: 0 }

let job: Awaited<ReturnType<typeof printable>>
let undisturbed: Uint8Array

beforeAll(async () => {
  job = await printable(bookletFolder)
  await using press = new Press(process.env)
  await layOutPdf(job.publication, job.options, press)
  undisturbed = bytesOf(await renderPdf(job.publication, job.options, press))
}, 60_000)

type Disturb = (browser: WorkingBrowser) => void

/** Lays out and prints, with something that happens during each; looks at what is left of the browser. */
async function print(whileLayingOut: Disturb, whilePrinting: Disturb, limit: TimeLimit) {
  await using folder = await TemporaryFolder.make()
  const browser = await WatchedBrowser.in(folder)
  try {
    await using press = new Press(browser.environment, limit)
    const { publication, options } = job
    const laying = layOutPdf(publication, options, press)
    whileLayingOut(await browser.atWork(1))
    await laying
    const working = await browser.atWork(await browser.count())
    const printing = renderPdf(publication, options, press)
    whilePrinting(working)
    const bytes = bytesOf(await printing)
    const notices = (await press.notices()).filter((notice) => !/zandbak/.test(notice))
    return { bytes, notices, started: await browser.count() }
  } finally {
    await expectNoProcesses(browser)
  }
}

async function expectNoProcesses(browser: WatchedBrowser): Promise<void> {
  await expect.poll(() => browser.processes(), { timeout: 5_000 }).toEqual([])
}

const nothing: Disturb = () => undefined
const isGone = 'De browser viel uit en is opnieuw gestart; het werk is overgedaan'
const isSilent =
  'De browser gaf 8 seconden geen antwoord en is opnieuw gestart; het werk is overgedaan'

describe('a browser that fails once', { timeout: 60_000 }, () => {
  const disturbances: readonly (readonly [string, Disturb, Disturb, string])[] = [
    [
      'is killed while it lays out',
      (browser) => browser.signal('SIGKILL'),
      nothing,
      isGone
    ],
    [
      'is killed while it prints',
      nothing,
      (browser) => browser.signal('SIGKILL'),
      isGone
    ],
    [
      'loses its page while it lays out',
      (browser) => browser.signalPages('SIGKILL'),
      nothing,
      isGone
    ],
    [
      'loses its page while it prints',
      nothing,
      (browser) => browser.signalPages('SIGKILL'),
      isGone
    ],
    [
      'stops while it lays out',
      (browser) => browser.signal('SIGSTOP'),
      nothing,
      isSilent
    ],
    [
      'has a page that stops while it prints',
      nothing,
      (browser) => browser.signalPages('SIGSTOP'),
      isSilent
    ]
  ]
  it.each(disturbances)(
    '%s: the PDF is the same, and the report says so',
    async (_what, whileLayingOut, whilePrinting, notice) => {
      const { bytes, notices, started } = await print(
        whileLayingOut,
        whilePrinting,
        notice === isSilent ? limit : ordinaryLimit
      )
      expect(started).toBe(2)
      expect(notices).toEqual([notice])
      expect(Buffer.compare(bytes, undisturbed)).toBe(0)
    }
  )
})

describe('a browser that fails twice', { timeout: 60_000 }, () => {
  it.each(['SIGKILL', 'SIGSTOP'] as const)(
    'is a message that says what to do: %s',
    async (signal) => {
      await using folder = await TemporaryFolder.make()
      const browser = await WatchedBrowser.in(folder)
      await using press = new Press(
        browser.environment,
        signal === 'SIGKILL' ? ordinaryLimit : limit
      )
      const laying = layOutPdf(job.publication, job.options, press)
      for (const count of [1, 2]) (await browser.atWork(count)).signal(signal)
      const failure = signal === 'SIGKILL' ? 'viel uit' : 'gaf 8 seconden geen antwoord'
      await expect(laying).rejects.toThrow(MissingToolError)
      await expect(laying).rejects.toThrow(
        `${failure}, en na een nieuwe start opnieuw: hij ${failure}. Er is niets geschreven.`
      )
      await press[Symbol.asyncDispose]()
      await expectNoProcesses(browser)
    }
  )

  it('ends the command with 3, and leaves the former site and no process', async () => {
    await using folder = await TemporaryFolder.make()
    const browser = await WatchedBrowser.in(folder)
    const out = folder.join('site')
    const words = ['build', bookletFolder, '--out', out, '--only']
    expect(await runCommand([...words, 'records'])).toMatchObject({ status: 0 })
    const former = await fileHashes(out)
    const { environment } = browser
    const { result } = startCommand([...words, 'pdf'], { environment })
    await browser.crashPagesUntil(result)
    const { status, stderr } = await result
    expect(status, stderr).toBe(3)
    expect(stderr).toMatch(/^oogst: De browser `.*` viel uit, en na een nieuwe start/m)
    expect(stderr).not.toMatch(/\n\s+at |Error:/)
    expect(await fileHashes(out)).toEqual(former)
    await expectNoProcesses(browser)
  })

  it('ends with the press when it stops after its work', async () => {
    await using folder = await TemporaryFolder.make()
    const browser = await WatchedBrowser.in(folder)
    {
      await using press = new Press(browser.environment)
      await layOutPdf(job.publication, job.options, press)
      const working = await browser.atWork(1)
      working.signal('SIGSTOP')
    }
    await expectNoProcesses(browser)
  })
})
