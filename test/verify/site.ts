/** The site in the eyes of outside checkers. Start at `verifySite`. */
import { readdir } from 'node:fs/promises'
import { accessibilityFaults } from './site-accessibility.ts'
import { deadLinks, nuFaults, validatorFaults } from './site-html.ts'
import { lighthouseResults } from './site-lighthouse.ts'
import { searchBytes } from './site-search.ts'
import { sitePages } from './site-pages.ts'

/**
 * @param folder
 *   A built site.
 * @param say
 *   Takes a line for the one who waits.
 * @returns
 *   All that the checkers found; throws a `MissingToolError` when one of them cannot run.
 */
export async function verifySite(
  folder: string,
  say: (line: string) => void
): Promise<string[]> {
  const pages = await sitePages(folder)
  if (pages.length === 0) return [`There is no site in ${folder}: build it first`]
  const faults: string[] = []
  const check = async (name: string, find: () => Promise<readonly string[]>) => {
    const found = await find()
    say(`${name}: ${found.length} faults on ${pages.length} pages`)
    faults.push(...found.map((fault) => `${name}: ${fault}`))
  }
  await check('Nu HTML Checker', () => nuFaults(folder, pages))
  await check('html-validate', () => validatorFaults(folder, pages))
  await check('links', () => deadLinks(folder, pages))
  for (const result of await lighthouseResults(folder, await firstPages(folder))) {
    const scores = Object.entries(result.scores).map(
      ([name, score]) => `${name} ${score}`
    )
    say(`Lighthouse: ${result.page}: ${scores.join(', ')}, ${result.byteLength} bytes`)
    faults.push(...result.faults.map((fault) => `Lighthouse: ${result.page}: ${fault}`))
  }
  const { byteLength, faults: searchFaults } = await searchBytes(folder)
  say(`search: ${byteLength} bytes for a first query`)
  faults.push(...searchFaults.map((fault) => `search: ${fault}`))
  await check('axe', () => accessibilityFaults(folder, pages))
  return faults
}

/** The landing page and the first chapter of each publication. */
async function firstPages(folder: string): Promise<string[]> {
  const slugs = await readdir(folder)
  const pages = slugs.flatMap((slug) => [
    `${slug}/index.html`,
    `${slug}/lezen/hoofdstuk-1.html`
  ])
  const built = new Set(await sitePages(folder))
  return pages.filter(
    (page) => built.has(page) && built.has(`${page.split('/')[0]}/lezen/index.html`)
  )
}
