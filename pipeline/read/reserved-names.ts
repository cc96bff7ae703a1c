/** Folders at the top of the site that are no publications. */

export const siteFolders = {
  assets: 'assets',
  authors: 'auteurs',
  oldestFirst: 'oudste-eerst',
  byTitle: 'op-titel',
  search: 'zoeken',
  searchIndex: 'pagefind',
  tags: 'tags',
  types: 'soorten',
  years: 'jaren'
} as const

/** Whether a folder or an address of a publication would be in the way; capitals do not count on every server. */
export function isReservedName(name: string): boolean {
  return Object.values<string>(siteFolders).includes(name.toLowerCase())
}
