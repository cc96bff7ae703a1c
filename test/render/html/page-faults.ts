/** Faults that no page of the site may have, each as one line of text. */
import type { Element } from 'hast'
import { posix } from 'node:path'
import type { VFile } from 'vfile'
import { elements, text } from './page-query.ts'

/** Ids twice on a page, headings that skip a rank, no or several `<h1>`, dead ARIA references. */
export function pageFaults(page: VFile): string[] {
  const all = elements(page)
  const ids = all.flatMap(({ properties }) => properties.id ?? []).map(String)
  const ranks = all.filter(({ tagName }) => /^h[1-6]$/u.test(tagName)).map(rank)
  return [
    ...ids
      .filter((id, index) => ids.indexOf(id) !== index)
      .map((id) => `id twice: ${id}`),
    ...(ranks.filter((value) => value === 1).length === 1 ? [] : ['not one h1']),
    ...ranks
      .filter((value, index) => value > (ranks[index - 1] ?? 0) + 1)
      .map((value) => `skipped to h${value}`),
    ...all
      .flatMap(({ properties }) => properties.ariaLabelledBy ?? [])
      .filter((id) => !ids.includes(id))
      .map((id) => `aria-labelledby: ${id}`),
    ...elements(page, 'a')
      .filter((link) => !link.properties.ariaLabel && text(link) === '')
      .map((link) => `link without name: ${String(link.properties.href)}`)
  ]
}

/** Links, images and style sheets that lead to no file, or to an id that is not in it. */
export function linkFaults(files: readonly VFile[], others: readonly string[]): string[] {
  const paths = new Set([...files.map((file) => file.path), ...others])
  const idsByPath = new Map(files.map((file) => [file.path, idsOf(file)]))
  return files.filter(isPage).flatMap((page) =>
    urlsOf(page).flatMap((url) => {
      const { path, id } = resolveUrl(page.path, url)
      if (!paths.has(path)) return [`${page.path}: no file ${url}`]
      if (id !== '' && !idsByPath.get(path)?.has(id))
        return [`${page.path}: no id ${url}`]
      return []
    })
  )
}

function urlsOf(page: VFile): string[] {
  return elements(page)
    .filter(({ tagName }) => ['a', 'img', 'link'].includes(tagName))
    .flatMap(({ properties }) => properties.href ?? properties.src ?? [])
    .map(String)
    .filter((url) => !/^[a-z]+:/u.test(url))
}

function resolveUrl(from: string, url: string): { path: string; id: string } {
  const [path = '', id = ''] = url.split('#').map(decodeURIComponent)
  return { path: path === '' ? from : posix.join(posix.dirname(from), path), id }
}

function idsOf(file: VFile): Set<string> {
  if (!isPage(file)) return new Set()
  return new Set(
    elements(file)
      .flatMap(({ properties }) => properties.id ?? [])
      .map(String)
  )
}

export function isPage(file: VFile): boolean {
  return file.path.endsWith('.html')
}

function rank({ tagName }: Element): number {
  return Number(tagName.slice(1))
}
