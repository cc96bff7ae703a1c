/** A publication with formulas, and one without: what each format gets. */
import { EpubCheck } from '@likecoin/epubcheck-ts'
import { strFromU8, unzipSync } from 'fflate'
import { copyFile, cp, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { bookletFolder, copyBooklet, fixturesFolder } from '../support/booklet.ts'
import { runCommand } from '../support/command.ts'
import { fileHashes } from '../support/folders.ts'
import { TemporaryFolder } from '../support/temporary-folder.ts'

const fixtures = join(fixturesFolder, 'model')
const font = 'stix-two-math-latin-400-normal.woff2'

describe('a publication with formulas', () => {
  let site: Site
  let epub: Record<string, Uint8Array>
  beforeAll(async () => {
    site = await built(async (folder) => {
      await copyFile(join(fixtures, 'publication.yaml'), join(folder, 'publication.yaml'))
      await cp(join(fixtures, 'mathematics'), folder, { recursive: true })
    })
    epub = unzipSync(site.epub)
  }, 30_000)

  it('has a font for them in the site, and a style sheet on the pages that hold one', () => {
    expect(site.paths).toContain(`assets/fonts/${font}`)
    expect(site.pages.get('hoofdstuk-1.html')).toContain('assets/math.css')
  })

  it('has the font in the EPUB, and says where MathML is', () => {
    const opf = strFromU8(epub['EPUB/package.opf'] ?? new Uint8Array())
    expect(opf).toMatch(/href="hoofdstuk-1.xhtml"[^>]*properties="mathml"/)
    expect(opf).toContain(`href="fonts/${font}" media-type="font/woff2"`)
    expect(epub).toHaveProperty([`EPUB/fonts/${font}`])
  })

  it('passes EPUBCheck (in TypeScript)', async () => {
    const { messages } = await EpubCheck.validate(site.epub)
    expect(messages.filter(({ severity }) => severity !== 'info')).toEqual([])
  })

  it('has a line of plain text where no formula can stand', () => {
    const ncx = strFromU8(epub['EPUB/toc.ncx'] ?? new Uint8Array())
    expect(ncx).toContain('<text>Hoe √x groeit</text>')
    const page = site.pages.get('hoofdstuk-1.html')
    expect(page).toContain('<title>Hoofdstuk 1: De opbrengst per m² –')
    expect(page).toContain('aria-label="Vaste link naar ‘Hoe √x groeit’"')
  })

  it('lets a wide formula scroll with the keyboard, under its number', () => {
    expect(site.pages.get('hoofdstuk-1.html')).toContain(
      '<div class="formula-scroll" role="group" tabindex="0" aria-label="Formule 2"><math'
    )
  })
})

describe('a publication without formulas', () => {
  it('has nothing for them', async () => {
    const site = await built(async () => {})
    expect(site.paths).not.toContain('assets/math.css')
    expect(site.paths).not.toContain(`assets/fonts/${font}`)
    expect(Object.keys(unzipSync(site.epub))).not.toContain(`EPUB/${font}`)
  }, 30_000)
})

type Site = {
  readonly paths: readonly string[]
  /** Of the reading edition, by file name. */
  readonly pages: ReadonlyMap<string, string>
  readonly epub: Uint8Array
}

async function built(change: (folder: string) => Promise<void>): Promise<Site> {
  await using temporary = await TemporaryFolder.make()
  const folder = temporary.join('moestuin')
  await copyBooklet(folder, bookletFolder)
  await change(folder)
  const out = temporary.join('uit')
  const result = await runCommand(['build', folder, '--only', 'html,epub', '--out', out])
  expect(result, result.stderr).toMatchObject({ status: 0 })
  const paths = Object.keys(await fileHashes(out))
  const pagePaths = paths.filter((path) => path.startsWith('moestuin/lezen/'))
  const pages = pagePaths.map(
    async (path) =>
      [path.split('/').at(-1) ?? '', await readFile(join(out, path), 'utf8')] as const
  )
  return {
    paths,
    pages: new Map(await Promise.all(pages)),
    epub: await readFile(join(out, 'moestuin/moestuin.epub'))
  }
}
