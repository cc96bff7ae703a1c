/** The part of edtf.js that oogst calls; the package has no types of its own. */
declare module 'edtf' {
  /** @returns A date, season or interval; throws on text that is none. */
  export default function edtf(text: string, options: { level: 0 | 1 | 2 }): object
}
