/** What ends the command and is no fault in the manuscript: each has its own exit status in `cli.ts`. */

/** The command was called in a way that cannot work (exit status 2). The message is Dutch, for the editor. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** Something that oogst needs is not on this machine, or does not work on it (exit status 3). The message is Dutch, for the editor. */
export class MissingToolError extends Error {
  override readonly name = 'MissingToolError'
}
