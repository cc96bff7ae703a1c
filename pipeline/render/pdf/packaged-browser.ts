/** The browser that comes inside the npm package `@sparticuz/chromium`: unpacked once, into the cache. */
import { createReadStream, createWriteStream } from 'node:fs'
import { access, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { createBrotliDecompress } from 'node:zlib'
import tar from 'tar-fs'
import { cacheFolder } from './cache-folder.ts'
import type { FoundBrowser } from './find-browser.ts'

/** Large pieces: with Node’s 16 KiB, unpacking 200 MB takes twice as long. */
const pieceBytes = 2 ** 20

const packageFolder = fileURLToPath(
  new URL('..', import.meta.resolve('@sparticuz/chromium'))
)

/** With the system libraries that a machine without a desktop often lacks (NSS, NSPR, Expat). */
export async function packagedBrowser(): Promise<FoundBrowser> {
  const [path, libraries] = await Promise.all([
    unpackOnce('chromium.br', (packed, target) =>
      pipeline(
        createReadStream(packed, { highWaterMark: pieceBytes }),
        createBrotliDecompress({ chunkSize: pieceBytes }),
        createWriteStream(target, { mode: 0o755 })
      )
    ),
    unpackOnce('al2023.tar.br', (packed, target) =>
      pipeline(createReadStream(packed), createBrotliDecompress(), tar.extract(target))
    )
  ])
  return { path, origin: '@sparticuz/chromium', libraryFolder: join(libraries, 'lib') }
}

/**
 * What is unpacked gets its name only when it is whole, so that a build that was killed leaves
 * no half a browser behind. The size in the name stands for the version.
 */
async function unpackOnce(
  name: string,
  unpack: (packed: string, target: string) => Promise<void>
): Promise<string> {
  const packed = join(packageFolder, 'bin', name)
  const { size } = await stat(packed)
  const path = join(await cacheFolder(), `${name.split('.')[0]}-${size}`)
  if (await exists(path)) return path
  const partial = `${path}.${process.pid}`
  try {
    await unpack(packed, partial)
    await rename(partial, path)
  } catch (error) {
    // Another build may have been first.
    if (!(await exists(path))) throw error
  } finally {
    await rm(partial, { recursive: true, force: true })
  }
  return path
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false
  )
}
