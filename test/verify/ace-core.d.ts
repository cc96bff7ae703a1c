/** The part of `@daisy/ace-core` that is used here; it has no types of its own. */
declare module '@daisy/ace-core' {
  /** Opens the documents of the EPUB, one after another. */
  export type AxeRunner = {
    readonly concurrency: number
    readonly setTimeout: (ms: number) => void
    readonly launch: () => Promise<void>
    readonly close: () => Promise<void>
    readonly run: (
      url: string,
      scripts: readonly string[],
      scriptContents: readonly string[]
    ) => Promise<unknown>
  }

  export type AceOptions = {
    readonly cwd: string
    readonly outdir: string
    readonly tmpdir: string
    readonly silent: boolean
    readonly initLogger: boolean
  }

  export type AceReport = {
    readonly assertions: readonly {
      readonly 'earl:testSubject': { readonly url: string }
      readonly assertions: readonly {
        readonly 'earl:test': { readonly 'dct:title': string }
        readonly 'earl:result': {
          readonly 'dct:description': string
          readonly html?: string
        }
      }[]
    }[]
  }

  const ace: (
    path: string,
    options: AceOptions,
    runner: AxeRunner
  ) => Promise<readonly [jobId: string, report: AceReport]>
  export default ace
}
