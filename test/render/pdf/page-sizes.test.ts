/** A text that is hard to set, on pages of several sizes and with its notes at each place. */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Press } from '../../../pipeline/render/pdf/press.ts'
import { copyBooklet, fixturesFolder } from '../../support/booklet.ts'
import { printed, type ReadPdf } from '../../support/printed.ts'
import { TemporaryFolder } from '../../support/temporary-folder.ts'

let press: Press

beforeAll(() => {
  press = new Press(process.env)
})

afterAll(async () => {
  await press?.[Symbol.asyncDispose]()
})

/** Each destination with its page, counted from 1. */
async function destinationsOf(pdf: ReadPdf): Promise<ReadonlyMap<string, number>> {
  const found = new Map<string, number>()
  for (const [id, destination] of Object.entries((await pdf.getDestinations()) ?? {}))
    found.set(id, (await pdf.getPageIndex(destination[0])) + 1)
  return found
}

async function sizesOf(pdf: ReadPdf): Promise<ReadonlySet<string>> {
  const sizes = new Set<string>()
  for (let number = 1; number <= pdf.numPages; number++)
    sizes.add((await pdf.getPage(number)).view.join(' '))
  return sizes
}

/** Prints a fixture with settings of its own behind those that it has. */
async function printedWith(fixture: string, settings: string) {
  await using folder = await TemporaryFolder.make()
  await copyBooklet(folder.path, join(fixturesFolder, 'pdf', fixture))
  const path = folder.join('publication.yaml')
  const yaml = (await readFile(path, 'utf8')).replaceAll(/^(page|notes): .*\n/gm, '')
  await writeFile(path, yaml + settings)
  return await printed(folder.path, press)
}

describe('the measured layout', () => {
  const pages = ['a4', 'a5', '{ widthMm: 130, heightMm: 180 }']
  const notes = ['margin', 'end', 'foot']
  const combinations = pages.flatMap((page) =>
    notes.map((placement) => `page: ${page}\nnotes: ${placement}\n`)
  )

  test.each([
    ...combinations.map((settings) => ['hard', settings] as const),
    // The lower margin of its long note reaches over the foot of a page.
    ['notes-at-foot', 'page: a4\nnotes: margin\n'] as const
  ])(
    'is that of the print: %s, %j',
    async (fixture, settings) => {
      const { pdf, pageMap, secondPrints } = await printedWith(fixture, settings)
      const destinations = await destinationsOf(pdf)
      expect(destinations.size).toBeGreaterThan(15)
      const measured = [...destinations.keys()].map((id) => [id, pageMap.get(id)])
      expect(measured).toEqual([...destinations])
      expect(secondPrints).toBe(0)
      expect(await sizesOf(pdf)).toHaveLength(1)
      await pdf.loadingTask.destroy()
    },
    30_000
  )
})
