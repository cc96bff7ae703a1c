/** Runs a part of the work under a name (Dutch), so that the command can show what takes how long. */
export type Timed = <Result>(
  part: string,
  work: () => Result | Promise<Result>
) => Promise<Result>
