/** Stage `check`: what was rendered holds together. Start at `checkSite`. */
import type { Root } from 'hast'
import { posix } from 'node:path'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { type CheckedPublication, metadataFaults } from './metadata-agrees.ts'

/**
 * Every file has its own path, every inner link its target, every id is unique in its page, and all
 * that is said of a publication agrees (`metadata-agrees`).
 *
 * The manuscript has passed its rules by now, so a fault found here is one of oogst: throws an
 * `Error` that lists all of them.
 *
 * @param baseUrl
 *   Of the site; `undefined` when it has no address yet.
 */
export function checkSite(
  files: readonly VFile[],
  publications: readonly CheckedPublication[],
  baseUrl: string | undefined
): void {
  const faults = [
    ...pathFaults(files),
    ...linkFaults(files),
    ...metadataFaults(files, publications, baseUrl, pageTree)
  ]
  if (faults.length > 0)
    throw new Error(`The site does not hold together:\n${faults.join('\n')}`)
}

function pathFaults(files: readonly VFile[]): string[] {
  const seen = new Set<string>()
  return files.flatMap(({ path }) => {
    const isSecond = seen.has(path)
    seen.add(path)
    return isSecond ? [`${path} is written twice`] : []
  })
}

function linkFaults(files: readonly VFile[]): string[] {
  const paths = new Set(files.map(({ path }) => path))
  const ids = new Map<string, Set<string>>()
  const faults: string[] = []
  for (const file of files) {
    const tree = pageTree(file)
    if (tree) ids.set(file.path, pageIds(file.path, tree, faults))
  }
  for (const file of files) {
    const tree = pageTree(file)
    if (tree) checkLinks(file.path, tree, { paths, ids, faults })
  }
  return faults
}

function pageTree(file: VFile): Root | undefined {
  return isRoot(file.data['tree']) ? file.data['tree'] : undefined
}

function isRoot(value: unknown): value is Root {
  return (
    typeof value === 'object' &&
    value !== null &&
    'type' in value &&
    value.type === 'root'
  )
}

function pageIds(path: string, tree: Root, faults: string[]): Set<string> {
  const ids = new Set<string>()
  visit(tree, 'element', ({ properties }) => {
    const id = properties['id']
    if (typeof id !== 'string') return
    if (ids.has(id)) faults.push(`${path} has the id ${id} twice`)
    ids.add(id)
  })
  return ids
}

type Site = {
  readonly paths: ReadonlySet<string>
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>
  readonly faults: string[]
}

function checkLinks(path: string, tree: Root, { paths, ids, faults }: Site): void {
  visit(tree, 'element', ({ tagName, properties }) => {
    // Where links start from is no link.
    if (tagName === 'base') return
    for (const url of [properties['href'], properties['src']]) {
      if (typeof url !== 'string' || /^[a-z][a-z0-9+.-]*:/i.test(url)) continue
      const [target = '', fragment = ''] = url.split('#', 2).map(decodeURIComponent)
      const file = target === '' ? path : resolvePath(path, target)
      if (!paths.has(file)) faults.push(`${path} links to ${url}, which does not exist`)
      else if (fragment !== '' && ids.has(file) && !ids.get(file)?.has(fragment)) {
        faults.push(`${path} links to ${url}, but there is no such id`)
      }
    }
  })
}

/** A folder stands for its `index.html`, as every web server has it. */
function resolvePath(from: string, target: string): string {
  const path = posix.join(posix.dirname(from), target)
  return path.endsWith('/') || path === '.' ? posix.join(path, 'index.html') : path
}
