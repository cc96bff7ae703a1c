/** The real browser prints the real booklet, and a foreign reader reads what came out. */
import { appendFile, copyFile, cp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ContentsEntry, Publication } from '../../../pipeline/model/publication.ts'
import { openPage, startBrowser } from '../../../pipeline/render/pdf/browser.ts'
import { fitTables } from '../../../pipeline/render/pdf/fit-tables.ts'
import type { PageMap } from '../../../pipeline/render/pdf/page-map.ts'
import { copyBooklet, fixturesFolder } from '../../support/booklet.ts'
import { expectGolden } from '../../support/golden.ts'
import { tagTree } from '../../support/tag-tree.ts'
import { type Printed, printed, type ReadPdf } from '../../support/printed.ts'
import { TemporaryFolder } from '../../support/temporary-folder.ts'
import { romanNumeral } from '../../../pipeline/render/pdf/page-label.ts'
import { Press } from '../../../pipeline/render/pdf/press.ts'

let press: Press
let booklet: Printed
let publication: Publication
let pageMap: PageMap
let pdf: ReadPdf
let secondPrints: number

beforeAll(async () => {
  press = new Press(process.env)
  booklet = await printed('manuscript', press)
  ;({ publication, pageMap, pdf, secondPrints } = booklet)
}, 60_000)

afterAll(async () => {
  await pdf?.loadingTask.destroy()
  await press?.[Symbol.asyncDispose]()
})

async function pageText(number: number, from: ReadPdf = pdf): Promise<string> {
  const page = await from.getPage(number)
  const { items } = await page.getTextContent()
  return items
    .map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''))
    .join('')
}

async function pageOfDestination(name: string): Promise<number> {
  const destination = await pdf.getDestination(name)
  if (!destination) throw new Error(`The PDF has no destination ${name}`)
  return (await pdf.getPageIndex(destination[0])) + 1
}

/** As a viewer calls the page: small roman numbers before the introduction. */
async function labelOfDestination(name: string): Promise<string> {
  const labels = await pdf.getPageLabels()
  return labels?.[(await pageOfDestination(name)) - 1] ?? ''
}

async function registerText(): Promise<string> {
  const texts: string[] = []
  for (let page = await pageOfDestination('register'); page <= pdf.numPages; page++)
    texts.push(await pageText(page))
  return comparable(texts.join('\n'))
}

/** The font gives quotation marks back as other letters that look the same. */
function comparable(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/[‘ʻ]/g, '‘').replaceAll(/[’ʼ]/g, '’')
}

/** The lines of the contents: part, chapter and first rank of headings. */
function listed(entries: readonly ContentsEntry[]): ContentsEntry[] {
  return entries.flatMap((entry) => [
    entry,
    ...listed(entry.children.filter(({ depth }) => depth <= 2))
  ])
}

describe('the printed booklet', () => {
  test('is tagged and says its language and title', async () => {
    const { info } = await pdf.getMetadata()
    expect(info).toMatchObject({
      Title:
        'Samen inspireren, leren en sturen: de oogst van twee jaar community of practice wijkenaanpak',
      Language: 'nl-NL'
    })
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true })
  })

  test('has pages of 165 by 239 mm', async () => {
    const page = await pdf.getPage(1)
    expect(page.view).toEqual([0, 0, 467.717, 677.48])
  })

  test('shows in the contents the page on which each entry really begins', async () => {
    const first = await pageOfDestination('voorwoord')
    const texts: string[] = []
    for (let page = 1; page < first; page++) texts.push(await pageText(page))
    const contents = texts.join('\n').replaceAll(/\s+/g, ' ')
    let from = contents.lastIndexOf('Inhoud Verantwoording')
    expect(from).toBeGreaterThan(-1)
    for (const { id, title } of listed(publication.contents)) {
      const page = await labelOfDestination(id)
      const start = contents.indexOf(title.replaceAll(/\s+/g, ' '), from)
      expect(start, `${title} stands in the contents, in order`).toBeGreaterThan(-1)
      from = start + title.length
      expect(contents.slice(from).trimStart(), title).toMatch(new RegExp(`^${page}\\b`))
    }
  })

  test('shows in the register the pages on which each mark stands, each once', async () => {
    const pages = await registerText()
    for (const { term, locators } of publication.index.flatMap(
      (group) => group.entries
    )) {
      const numbers = new Set<string>()
      for (const { id } of locators) numbers.add(await labelOfDestination(id))
      const line = comparable([term, ...numbers].join(', '))
      expect(pages).toContain(line)
    }
  })

  test('begins each chapter on its own page, with its title', async () => {
    for (const { id, title } of publication.spine.filter(
      ({ role }) => role === 'hoofdstuk'
    )) {
      const text = (await pageText(await pageOfDestination(id))).replaceAll(/\s+/g, ' ')
      expect(text).toContain(title)
    }
  })

  test('lists the pages on which each work is cited, each page once', async () => {
    const texts: string[] = []
    const first = await pageOfDestination('literatuur')
    for (let page = first; page <= pdf.numPages; page++) texts.push(await pageText(page))
    const text = texts.join('\n').replaceAll(/\s+/g, ' ')
    let from = 0
    for (const { key, citedAt } of publication.bibliography) {
      const pages = await Promise.all(citedAt.map(({ id }) => labelOfDestination(id)))
      const listed = `Genoemd op p. ${[...new Set(pages)].join(', ')}`
      const start = text.indexOf(listed, from)
      expect(start, `${key}: ${listed}`).toBeGreaterThan(-1)
      from = start + listed.length
    }
  })

  test('names the page on which what is referred to stands', async () => {
    const texts: string[] = []
    for (let page = 1; page <= pdf.numPages; page++) texts.push(await pageText(page))
    const text = texts.join('\n').replaceAll(/\s+/g, ' ')
    const page = await labelOfDestination('figuur-300-miljoen')
    expect(text).toMatch(new RegExp(`zie figuur \\d+ op pagina ${page}\\.`))
  })

  test('numbers its pages and names the chapter above them', async () => {
    const page = (await pageOfDestination('hoofdstuk-1')) + 2
    const text = await pageText(page)
    const label = Number(await labelOfDestination('hoofdstuk-1')) + 2
    expect(text).toMatch(new RegExp(`\\b${label}\\b`))
    expect(text).toContain('Waar het idee vandaan komt')
  })

  test('begins to count at the introduction, and has roman numbers before it', async () => {
    expect(await labelOfDestination('inleiding')).toBe('1')
    expect(await labelOfDestination('voorwoord')).toMatch(/^[ivx]+$/)
    const before = (await pageOfDestination('inleiding')) - 1
    expect((await pdf.getPageLabels())?.[before - 1]).toBe(romanNumeral(before))
  })

  test('has an outline of parts with their chapters', async () => {
    const outline = await pdf.getOutline()
    const part = outline.find(({ title }) => title.includes('De leergemeenschap'))
    expect(part?.items.map(({ title }) => title)).toEqual([
      expect.stringContaining('Waar het idee vandaan komt'),
      expect.stringContaining('Rijk en achttien steden'),
      expect.stringContaining('Sfeer, ritme en avonden'),
      expect.stringContaining('Zeven principes toegepast'),
      expect.stringContaining('Van begin tot afscheid'),
      expect.stringContaining('Wat levert het op, en waar schuurt het')
    ])
  })

  test('has every note beside its reference, or at the head of the next page', () => {
    const notes = publication.spine.flatMap((section) => section.notes)
    expect(notes.length).toBeGreaterThan(10)
    for (const { id, referenceIds } of notes) {
      const later =
        (pageMap.get(id) ?? Infinity) - (pageMap.get(referenceIds[0] ?? '') ?? 0)
      expect([0, 1], id).toContain(later)
    }
  })

  test('has everything on the page where it was measured', async () => {
    const destinations = Object.keys((await pdf.getDestinations()) ?? {})
    expect(destinations.length).toBeGreaterThan(100)
    for (const id of destinations) {
      expect(await pageOfDestination(id), id).toBe(pageMap.get(id))
    }
  })

  test('needs no second print', () => {
    expect(secondPrints).toBe(0)
  })
})

describe('the booklet on another page', () => {
  const pages = [
    ['page: a4\nnotes: foot\n', [595.276, 841.89]],
    ['page: a5\nnotes: end\n', [419.528, 595.276]],
    ['page:\n  widthMm: 170\n  heightMm: 240\n', [481.89, 680.315]]
  ] as const
  test.each(pages)(
    'has its size and needs no second print: %j',
    async (yaml, [width, height]) => {
      await using folder = await TemporaryFolder.make()
      await cp('manuscript/samen-inspireren-leren-en-sturen', folder.path, {
        recursive: true
      })
      await appendFile(folder.join('publication.yaml'), yaml)
      const other = await printed(folder.path, press)
      const page = await other.pdf.getPage(1)
      expect(page.view).toEqual([0, 0, width, height])
      expect(other.secondPrints).toBe(0)
      await other.pdf.loadingTask.destroy()
    },
    60_000
  )
})

describe('a manuscript that is hard to set', () => {
  test('loses no words, and nothing wide shrinks its pages', async () => {
    await using folder = await TemporaryFolder.make()
    await copyBooklet(folder.path)
    await copyFile(folder.join('images/zaailing.png'), folder.join('images/50% #1.png'))
    const inleiding = [
      '# Inleiding',
      `Een lang adres: https://www.example.org/${'pad/'.repeat(40)}EINDEADRES`,
      '```',
      `${'code '.repeat(40)}EINDECODE`,
      '```',
      ':::figuur[Een zaailing.[^figuur]]{#figuur-noot}',
      '![Een plantje met twee blaadjes](<images/50% #1.png>)',
      ':::',
      '[^figuur]: NOOTBIJFIGUUR van de figuur.'
    ]
    await writeFile(folder.join('inleiding.md'), `${inleiding.join('\n\n')}\n`)
    const hard = await printed(folder.path, press)
    const texts: string[] = []
    for (let page = 1; page <= hard.pdf.numPages; page++) {
      texts.push(await pageText(page, hard.pdf))
    }
    const text = texts.join('').replaceAll(/\s+/g, '')
    for (const word of ['EINDEADRES', 'EINDECODE', 'NOOTBIJFIGUUR'])
      expect(text).toContain(word)
    expect(hard.secondPrints).toBe(0)
    await hard.pdf.loadingTask.destroy()
  }, 30_000)
})

describe('a publication that is hard to tag', () => {
  test.each(['everything', 'notes-at-end', 'notes-at-foot', 'scripts'])(
    'has the tags that PDF knows for %s',
    async (name) => {
      await using folder = await TemporaryFolder.make()
      const fixture = join(fixturesFolder, 'pdf', name)
      await copyBooklet(folder.path, fixture)
      const { bytes, pdf } = await printed(folder.path, press)
      await pdf.loadingTask.destroy()
      await expectGolden(join(fixture, 'tags.txt'), await tagTree(bytes))
    },
    30_000
  )
})

describe('the browser', () => {
  test('runs no script of a page and reaches nothing but its own files', async () => {
    const html = `<!doctype html><title>Voor</title>
      <script>document.title = 'Na'</script>
      <img src="http://127.0.0.1:9/x.png"><img src="file:///etc/hostname"><img src="/eigen.svg">`
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>'
    await using started = await startBrowser(process.env)
    const page = await openPage(
      started.browser,
      new Map([
        ['/', { mediaType: 'text/html', bytes: html }],
        ['/eigen.svg', { mediaType: 'image/svg+xml', bytes: svg }]
      ]),
      { width: 100, height: 100 }
    )
    const loaded = await page.evaluate(() => ({
      title: document.title,
      widths: Array.from(document.images, (image) => image.naturalWidth)
    }))
    expect(loaded).toEqual({ title: 'Voor', widths: [0, 0, 1] })
  })

  test('breaks the words of a table only where it is wider than its page', async () => {
    const table = (word: string) =>
      `<div><table><tr><th>${word}<td>${word}<td>veel korte woorden</table></div>`
    const style = '<style>.breaks-words { overflow-wrap: anywhere }</style>'
    const html = `<!doctype html>${style}${table('Verantwoorden')}${table('Verantwoordingsinformatie')}`
    await using started = await startBrowser(process.env)
    const files = new Map([['/', { mediaType: 'text/html', bytes: html }]])
    const page = await openPage(started.browser, files, { width: 360, height: 200 })
    await fitTables(page)
    const broken = await page.evaluate(() =>
      Array.from(document.querySelectorAll('table'), ({ className }) => className)
    )
    expect(broken).toEqual(['', 'breaks-words'])
  })

  test('cuts off a table only where nothing makes it narrow enough', async () => {
    const table = (columns: number) =>
      `<div><table><tr>${'<td style="padding: 0 2px">wortel'.repeat(columns)}</table></div>`
    const html = `<!doctype html><style>.breaks-words { overflow-wrap: anywhere }
      .many-columns { font-size: 8px }</style>${[20, 28, 90].map(table).join('')}`
    await using started = await startBrowser(process.env)
    const files = new Map([['/', { mediaType: 'text/html', bytes: html }]])
    const page = await openPage(started.browser, files, { width: 500, height: 200 })
    await fitTables(page)
    const classes = await page.evaluate(() =>
      Array.from(document.querySelectorAll('table'), ({ className, parentElement }) => [
        className,
        parentElement?.className
      ])
    )
    expect(classes).toEqual([
      ['breaks-words', ''],
      ['breaks-words many-columns', ''],
      ['breaks-words many-columns', 'cut-off']
    ])
  })
})
