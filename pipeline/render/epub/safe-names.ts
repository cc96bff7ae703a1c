/** File names that every reading system and every file system takes. */

/**
 * Give each path a file name of letters, digits, `-`, `_` and `.` that no other one has.
 *
 * @param paths
 *   Unique paths or ids, in the order in which they are named.
 * @param extensionOf
 *   Extension of the file of a path, with its dot.
 * @returns
 *   Name by path. Names differ in more than upper and lower case; a second one of the
 *   same name gets `-2`.
 *
 * Source: EPUB 3.3, 4.2.3 (https://www.w3.org/TR/epub-33/#sec-container-filenames).
 */
export function safeNames(
  paths: Iterable<string>,
  extensionOf: (path: string) => string
): Map<string, string> {
  const names = new Map<string, string>()
  const taken = new Set<string>()
  for (const path of paths) {
    const stem = safeStem(path)
    const extension = extensionOf(path)
    let name = stem + extension
    for (let count = 2; taken.has(name.toLowerCase()); count++)
      name = `${stem}-${count}${extension}`
    taken.add(name.toLowerCase())
    names.set(path, name)
  }
  return names
}

/** The last part of a path without its extension. */
function safeStem(path: string): string {
  const stem = path.replace(/^.*\//, '').replace(/(?<=.)\.[^.]+$/, '')
  const ascii = stem.normalize('NFKD').replace(/\p{M}/gu, '')
  const safe = ascii.replace(/[^\w-]+/g, '-').replace(/^-+|-+$/g, '')
  return safe === '' ? 'x' : safe
}
