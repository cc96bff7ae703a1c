/** How long the browser may take: it grows with the book. */

export type TimeLimit = {
  readonly baseMs: number
  /** For each million bytes of print HTML. */
  readonly msPerMegabyte: number
}

/**
 * After which a piece of work counts as hanging. Measured on two cores of 2026, laying out and
 * printing together: 1.5 s for the booklet (0.47 MB, 98 pages), 5 s for one chapter of 320 pages
 * (0.77 MB), 185 s for one of 350 pages with 1,800 notes at the foot (1.8 MB), the slowest there
 * is. The limits are 201, 292 and 604 s: for a machine that is many times slower, or does other
 * work beside it.
 */
export const ordinaryLimit: TimeLimit = { baseMs: 60_000, msPerMegabyte: 300_000 }

export function timeLimitMs(
  { baseMs, msPerMegabyte }: TimeLimit,
  megabytes: number
): number {
  return baseMs + megabytes * msPerMegabyte
}
