/** Where the browser is: the machine’s own, else the one that comes inside an npm package. */
import { access, constants } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import puppeteer from 'puppeteer'
import { MissingToolError } from '../../errors.ts'
import { packagedBrowser } from './packaged-browser.ts'

export type FoundBrowser = {
  readonly path: string
  /** How it was found, for the report: Dutch. */
  readonly origin: string
  /** System libraries that come with it; `undefined` when it uses those of the machine. */
  readonly libraryFolder?: string
}

/**
 * In this order: `PUPPETEER_EXECUTABLE_PATH`, Puppeteer’s cache, an installed browser, the
 * npm package `@sparticuz/chromium` (Linux x64).
 *
 * Throws a `MissingToolError` when there is none, or when the variable names no file.
 */
export async function findBrowser(environment: NodeJS.ProcessEnv): Promise<FoundBrowser> {
  const given = environment['PUPPETEER_EXECUTABLE_PATH']
  if (given) {
    if (await isExecutable(given))
      return { path: given, origin: 'PUPPETEER_EXECUTABLE_PATH' }
    throw new MissingToolError(
      `PUPPETEER_EXECUTABLE_PATH noemt \`${given}\`: daar staat geen browser`
    )
  }
  const cached = await firstExecutable([await puppeteer.executablePath()])
  if (cached) return { path: cached, origin: 'de browser van Puppeteer' }
  const installed = await firstExecutable(installedPaths(environment))
  if (installed) return { path: installed, origin: 'de browser van deze machine' }
  if (process.platform === 'linux' && process.arch === 'x64') {
    return packagedBrowser()
  }
  throw new MissingToolError(
    'Geen browser gevonden. Installeer Chrome, Chromium of Edge, of noem het pad in PUPPETEER_EXECUTABLE_PATH'
  )
}

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable'
]

function installedPaths(environment: NodeJS.ProcessEnv): readonly string[] {
  if (process.platform === 'darwin') {
    const names = ['Google Chrome', 'Chromium', 'Microsoft Edge']
    return names.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`)
  }
  if (process.platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    const files = [
      'Google/Chrome/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe'
    ]
    return roots.flatMap((root) =>
      files.map((file) => join(environment[root] ?? '', file))
    )
  }
  const folders = (environment['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)))
}

async function firstExecutable(paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) if (await isExecutable(path)) return path
  return undefined
}

function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false
  )
}
