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
import type { ResolvedPublication } from './resolve/resolved-publication.ts'
import type { VFile } from 'vfile'

type CheckOptions = {
  readonly fix?: true
  readonly yes?: true
  readonly online?: true
  readonly mail?: string
}

type BuildOptions = {
  readonly out: string
  readonly only: ReadonlySet<Format>
  readonly singleFile?: boolean
  readonly pdf: 'screen' | 'print'
  readonly multipleOfFour?: boolean
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
  .addOption(
    new Option(
      '--pdf <uitgave>',
      'screen, of print: voor de drukker, met afloop en snijtekens en zonder links; samen met --only pdf'
    )
      .choices(['screen', 'print'])
      .default('screen')
  )
  .option(
    '--multiple-of-four',
    'met --pdf print: lege bladzijden achteraan, tot een veelvoud van vier'
  )
  .addHelpText('after', exitStatusHelp)
  .action(async (manuscript: string, options: BuildOptions) => {
    const isOnlyHtml = options.only.size === 1 && options.only.has('html')
    if (options.singleFile && !isOnlyHtml)
      throw new UsageError('--single-file kan alleen samen met --only html')
    const isForPrinter = options.pdf === 'print'
    if (isForPrinter && !(options.only.size === 1 && options.only.has('pdf')))
      throw new UsageError('--pdf print kan alleen samen met --only pdf')
    if (options.multipleOfFour && !isForPrinter)
      throw new UsageError('--multiple-of-four kan alleen samen met --pdf print')
    const stopwatch = new Stopwatch(process.stderr)
    const { files, isWritten, notices } = await build({
      manuscriptFolder: manuscript,
      outFolder: options.out,
      formats: options.only,
      singleFile: options.singleFile ?? false,
      ...(isForPrinter && {
        printEdition: { isMultipleOfFour: options.multipleOfFour ?? false }
      }),
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
  .option(
    '--fix',
    'toon wat in de literatuurlijst zeker te verbeteren is, en vraag het te doen'
  )
  .option('--yes', 'met --fix: doe het zonder te vragen')
  .option(
    '--online',
    'vraag Crossref, DataCite, Open Library en de sites zelf naar elke bron, en bewaar hun antwoord'
  )
  .option(
    '--mail <adres>',
    'met --online: uw mailadres, voor wie over de vragen iets te zeggen heeft'
  )
  .addHelpText('after', exitStatusHelp)
  .action(async (manuscript: string, options: CheckOptions) => {
    const stopwatch = new Stopwatch(process.stderr)
    const { inspect } = await import('./inspect.ts')
    let inspected = await inspect(manuscript, stopwatch.timed)
    if (options.fix && (await mend(inspected.files, options.yes === true)))
      inspected = await inspect(manuscript, stopwatch.timed)
    if (options.online) {
      const mail = mailAddress(options.mail)
      const { publications } = inspected
      await stopwatch.timed('navragen', () => askRegisters(publications, mail))
      inspected = await inspect(manuscript, stopwatch.timed)
    }
    const report = terminalReport(inspected.files, process.cwd())
    process.stdout.write(report || 'Geen fouten en geen waarschuwingen.\n')
    process.exitCode = inspected.hasErrors ? exitStatus.manuscriptFault : exitStatus.done
  })

/** Hosts may ask who is asking; without an answer they close their doors. */
function mailAddress(mail: string | undefined): string {
  if (mail !== undefined && /^[^\s@<>()]+@[^\s@<>()]+\.[^\s@<>()]+$/.test(mail))
    return mail
  throw new UsageError('`--online` vraagt ook `--mail uw@adres.nl`')
}

async function askRegisters(
  publications: readonly ResolvedPublication[],
  mail: string
): Promise<void> {
  const { updateLock } = await import('./references/online/update-lock.ts')
  const { writeManuscriptFile } = await import('./write/manuscript-file.ts')
  const today = new Date().toISOString().slice(0, 10)
  for (const publication of publications) {
    const { path, text } = await updateLock(publication, `oogst/${version}`, mail, today)
    await writeManuscriptFile(path, text)
  }
}

/** @returns Whether something was written. */
async function mend(files: readonly VFile[], isSure: boolean): Promise<boolean> {
  const { mendedFiles } = await import('./references/fix/index.ts')
  const { differenceReport } = await import('./report/difference.ts')
  const mended = mendedFiles(files)
  process.stdout.write(
    `${differenceReport(mended, process.cwd()) || 'Niets te verbeteren.'}\n`
  )
  if (mended.length === 0) return false
  if (!isSure && !(await isAgreed())) {
    process.stdout.write('Niets veranderd.\n\n')
    return false
  }
  const { writeManuscriptFile } = await import('./write/manuscript-file.ts')
  for (const { path, after } of mended) await writeManuscriptFile(path, after)
  return true
}

/** Someone must have seen it: without a person at the terminal the answer is no. */
async function isAgreed(): Promise<boolean> {
  if (!process.stdin.isTTY) {
    process.stdout.write('Voeg `--yes` toe om dit te schrijven.\n')
    return false
  }
  const { createInterface } = await import('node:readline/promises')
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await terminal.question('Dit schrijven? [j/N] ')
  terminal.close()
  return /^\s*j(a)?\s*$/i.test(answer)
}

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
