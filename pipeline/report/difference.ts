/** What changes in a file, as lines that go and lines that come. */
import { relative } from 'node:path'
import { styleText } from 'node:util'
import { createTwoFilesPatch } from 'diff'
import type { MendedFile } from '../references/fix/index.ts'

/** @returns A unified difference for each file, with one line around each change. */
export function differenceReport(files: readonly MendedFile[], cwd: string): string {
  return files
    .map(({ path, before, after }) => {
      const name = relative(cwd, path) || path
      const patch = createTwoFilesPatch(name, name, before, after, '', '', { context: 1 })
      return patch.split('\n').slice(1).map(coloured).join('\n')
    })
    .join('\n')
}

function coloured(line: string): string {
  if (line.startsWith('+')) return styleText('green', line)
  return line.startsWith('-') ? styleText('red', line) : line
}
