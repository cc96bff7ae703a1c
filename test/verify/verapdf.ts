/** veraPDF, the validator of PDF/UA and PDF/A: fetched by Maven once, run by Java. */
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fetchedByMaven, requireTool, run } from './maven.ts'

const version = '1.30.2'
/** A validator that hangs must not hold up a build for ever. */
const timeoutMs = 300_000

/** As veraPDF calls them: PDF/UA-1, PDF/A-2a and PDF/A-3a. */
export type Profile = 'ua1' | '2a' | '3a'

export type FailedRule = {
  /** Clause of the standard, and number of the test of that clause: `7.18.5-2`. */
  readonly rule: string
  readonly description: string
  readonly count: number
  /** Where it fails first: a path of objects. */
  readonly place: string
}

export type Validation = {
  readonly path: string
  readonly profile: Profile
  readonly passedRules: number
  readonly failedRules: readonly FailedRule[]
}

/**
 * @param profilesOf
 *   What each file is held against.
 * @returns
 *   One for each file and profile. Throws a `MissingToolError` without Java or Maven, and an
 *   error when veraPDF gives no result: a check that did not run is none that passed.
 */
export async function validate(
  profilesOf: ReadonlyMap<string, readonly Profile[]>
): Promise<readonly Validation[]> {
  const jars = await fetchedJars()
  const pairs = [...profilesOf].flatMap(([path, profiles]) =>
    profiles.map((profile) => ({ path, profile }))
  )
  return [...Map.groupBy(pairs, ({ profile }) => profile)].flatMap(([profile, files]) =>
    runVerapdf(
      jars,
      profile,
      files.map(({ path }) => path)
    )
  )
}

function fetchedJars(): Promise<string> {
  requireTool('java', ['-version'])
  const pom = fileURLToPath(new URL('pom.xml', import.meta.url))
  return fetchedByMaven(`verapdf-${version}`, 'copy-dependencies', ['-f', pom])
}

function runVerapdf(
  jars: string,
  profile: Profile,
  paths: readonly string[]
): readonly Validation[] {
  const main = 'org.verapdf.apps.GreenfieldCliWrapper'
  const options = ['-f', profile, '--format', 'json', '--maxfailuresdisplayed', '1']
  const words = ['-cp', join(jars, '*'), main, ...options, ...paths]
  const { stdout, stderr } = run('java', words, timeoutMs)
  const { report }: VerapdfReport = parsed(stdout, stderr)
  return paths.map((path, index) => {
    const details = report.jobs[index]?.validationResult?.[0]?.details
    if (!details)
      throw new Error(`veraPDF gave no result for ${path}:\n${stdout}${stderr}`)
    const failedRules = details.ruleSummaries.map(failedRule)
    return { path, profile, passedRules: details.passedRules, failedRules }
  })
}

function parsed(stdout: string, stderr: string): VerapdfReport {
  try {
    return JSON.parse(stdout)
  } catch (cause) {
    throw new Error(`veraPDF gave no report:\n${stdout}${stderr}`, { cause })
  }
}

/** The part of veraPDF’s report that is read here. */
type VerapdfReport = {
  readonly report: {
    readonly jobs: readonly {
      readonly validationResult?: readonly {
        readonly details: {
          readonly passedRules: number
          readonly ruleSummaries: readonly RuleSummary[]
        }
      }[]
    }[]
  }
}

type RuleSummary = {
  readonly clause: string
  readonly testNumber: number
  readonly description: string
  readonly failedChecks: number
  readonly checks: readonly { readonly context: string }[]
}

function failedRule(summary: RuleSummary): FailedRule {
  const { clause, testNumber, description, failedChecks, checks } = summary
  return {
    rule: `${clause}-${testNumber}`,
    description,
    count: failedChecks,
    place: checks[0]?.context ?? ''
  }
}
