#!/usr/bin/env node
/** The command: arguments in, exit status out. The only place with a clock. */
import { readFileSync } from 'node:fs'
import { enableCompileCache } from 'node:module'
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'

// Before the pipeline is loaded, so that it is compiled once and not on every run.
enableCompileCache()
const { build } = await import('./build.ts')
const { MissingToolError, UsageError } = await import('./errors.ts')
const { formats } = await import('./options.ts')
const { terminalReport } = await import('./report/index.ts')
const { Stopwatch } = await import('./stopwatch.ts')
import type { Format } from './options.ts'

type BuildOptions = {
  readonly out: string
  readonly only: ReadonlySet<Format>
  readonly singleFile?: boolean
}

/** What the exit status means; the help says the same in Dutch. */
const exitStatus = {
  done: 0,
  manuscriptFault: 1,
  wrongUse: 2,
  missingTool: 3,
  /** `EX_SOFTWARE` of sysexits: none of the above. */
  programFault: 70
} as const

const exitStatusHelp = `
Uitkomst: 0 gelukt, 1 fouten in het manuscript, 2 verkeerd gebruik, 3 er ontbreekt iets op deze machine.`

const { version } = packageFile()
const program = new Command('oogst')
  .description(
    'Maakt van een Markdown-manuscript een pdf, een EPUB, een leeseditie en een catalogus.'
  )
  .version(version, '--version', 'toon de versie')
  .helpOption('--help', 'toon deze hulp')
  .helpCommand(false)
  .addHelpText('after', exitStatusHelp)
  .exitOverride()
  .configureOutput({ outputError: () => undefined })

program
  .command('build')
  .description('Bouw het manuscript en zet het resultaat in een map.')
  .argument('[manuscript]', 'map met catalogue.yaml of publication.yaml', 'manuscript')
  .option('--out <map>', 'map voor het resultaat; wordt in haar geheel vervangen', 'dist')
  .addOption(
    new Option(
      '--only <vormen>',
      `alleen deze vormen, met komma’s ertussen: ${formats.join(', ')}`
    )
      .argParser(parseFormats)
      .default(new Set(formats), 'alle vormen')
  )
  .option(
    '--single-file',
    'de leeseditie als één bestand dat overal werkt; samen met --only html'
  )
  .addHelpText('after', exitStatusHelp)
  .action(async (manuscript: string, options: BuildOptions) => {
    const isOnlyHtml = options.only.size === 1 && options.only.has('html')
    if (options.singleFile && !isOnlyHtml)
      throw new UsageError('--single-file kan alleen samen met --only html')
    const stopwatch = new Stopwatch(process.stderr)
    const { files, isWritten, notices } = await build({
      manuscriptFolder: manuscript,
      outFolder: options.out,
      formats: options.only,
      singleFile: options.singleFile ?? false,
      environment: process.env,
      generator: `oogst ${version}`,
      timed: stopwatch.timed
    })
    process.stdout.write(terminalReport(files, process.cwd()))
    for (const notice of notices) process.stderr.write(`Let op: ${notice}.\n`)
    if (isWritten) process.stdout.write(`Klaar: ${options.out} (${stopwatch.total()})\n`)
    else process.stdout.write(`Niets geschreven: ${options.out} is zoals het was.\n`)
    process.exitCode = isWritten ? exitStatus.done : exitStatus.manuscriptFault
  })

program
  .command('check')
  .description('Controleer het manuscript, zonder iets te schrijven.')
  .argument('[manuscript]', 'map met catalogue.yaml of publication.yaml', 'manuscript')
  .addHelpText('after', exitStatusHelp)
  .action(async (manuscript: string) => {
    const stopwatch = new Stopwatch(process.stderr)
    const { inspect } = await import('./inspect.ts')
    const inspected = await inspect(manuscript, stopwatch.timed)
    const report = terminalReport(inspected.files, process.cwd())
    process.stdout.write(report || 'Geen fouten en geen waarschuwingen.\n')
    process.exitCode = inspected.hasErrors ? exitStatus.manuscriptFault : exitStatus.done
  })

try {
  await program.parseAsync()
} catch (error) {
  process.exitCode = failure(error)
}

/** One clear message for what is expected to happen; anything else is a fault of oogst and keeps its stack. */
function failure(error: unknown): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return exitStatus.done
    process.stderr.write(`oogst: ${usageMessage(error)}\nGebruik: oogst --help\n`)
    return exitStatus.wrongUse
  }
  if (error instanceof UsageError || error instanceof MissingToolError) {
    process.stderr.write(`oogst: ${error.message}.\n`)
    return error instanceof UsageError ? exitStatus.wrongUse : exitStatus.missingTool
  }
  const stack = error instanceof Error ? error.stack : undefined
  process.stderr.write(
    `oogst: dit is een fout van oogst zelf, niet van uw manuscript.\n${stack ?? String(error)}\n`
  )
  return exitStatus.programFault
}

/** Commander speaks English; its codes say what went wrong. */
function usageMessage({ code, message }: CommanderError): string {
  const subject = /'([^']*)'/.exec(message)?.[1] ?? ''
  const texts: Readonly<Record<string, string>> = {
    'commander.unknownOption': `onbekende optie ${subject}`,
    'commander.unknownCommand': `onbekende opdracht ${subject}`,
    'commander.excessArguments': 'te veel argumenten',
    'commander.optionMissingArgument': `optie ${subject} mist een waarde`,
    'commander.invalidArgument': message.split(' is invalid. ')[1] ?? message,
    'commander.help': 'welke opdracht?'
  }
  return texts[code] ?? message.replace(/^error: /, '')
}

function parseFormats(value: string): ReadonlySet<Format> {
  const names = value.split(',').map((name) => name.trim())
  const known = formats.filter((format) => names.includes(format))
  const unknown = names.find((name) => !formats.some((format) => format === name))
  if (unknown === undefined) return new Set(known)
  throw new InvalidArgumentError(
    `onbekende vorm \`${unknown}\`, verwacht ${formats.join(', ')}`
  )
}

function packageFile(): { version: string } {
  const file: { version: string } = JSON.parse(
    readFileSync(new URL('../package.json', import.meta.url), 'utf8')
  )
  return file
}
