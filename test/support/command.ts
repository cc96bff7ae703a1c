/** The command as an editor runs it: a process of its own. */
import { type ChildProcess, spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

export const projectFolder = fileURLToPath(new URL('../../', import.meta.url))

const cli = fileURLToPath(new URL('../../pipeline/cli.ts', import.meta.url))

export type CommandOptions = {
  readonly cwd?: string
  /** Variables that differ from those of the tests; `undefined` takes one away. */
  readonly environment?: Readonly<Record<string, string | undefined>>
  /** Options of Node itself, for example `--permission`. */
  readonly nodeOptions?: readonly string[]
}

export type CommandResult = {
  /** `null` when a signal ended it. */
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

export type StartedCommand = {
  readonly process: ChildProcess
  readonly result: Promise<CommandResult>
}

/** Run `oogst` with words behind it and wait until it is done. */
export function runCommand(
  words: readonly string[],
  options: CommandOptions = {}
): Promise<CommandResult> {
  return startCommand(words, options).result
}

/** Start `oogst` without waiting for it, so that it can be killed. */
export function startCommand(
  words: readonly string[],
  { cwd = projectFolder, environment = {}, nodeOptions = [] }: CommandOptions = {}
): StartedCommand {
  const child = spawn(process.execPath, [...nodeOptions, cli, ...words], {
    cwd,
    // Vitest asks its children for colours.
    env: { ...process.env, FORCE_COLOR: undefined, NO_COLOR: '1', ...environment }
  })
  const status = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  const result = Promise.all([status, text(child.stdout), text(child.stderr)]).then(
    ([status, stdout, stderr]) => ({ status, stdout, stderr })
  )
  return { process: child, result }
}
