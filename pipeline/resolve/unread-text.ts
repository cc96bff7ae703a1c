/** Text that could not be read: what seems to be nowhere may well stand in it. */
import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import type { RuleId } from '../rules/registry.ts'

/** Rules that are broken by what the whole text does not have. */
const absences: readonly RuleId[] = [
  'bibliography-item-cited',
  'glossary-term-used',
  'index-has-register'
]

/** With a Markdown file for its value: a section or an included file is missing. */
const missing: readonly RuleId[] = ['file-readable', 'file-inside-manuscript']

/**
 * Takes the findings of `absences` away where a text is missing: an editor who believed them
 * would throw away a source that is cited.
 *
 * @param files
 *   All files of the publication that can have a finding.
 */
export function dropAbsences(files: readonly VFile[]): void {
  if (!files.some(({ messages }) => messages.some(isMissingText))) return
  for (const file of files)
    file.messages = file.messages.filter((message) => !isOf(message, absences))
}

function isMissingText(message: VFileMessage): boolean {
  return isOf(message, missing) && message.actual?.endsWith('.md') === true
}

function isOf({ ruleId }: VFileMessage, rules: readonly RuleId[]): boolean {
  return rules.some((rule) => rule === ruleId)
}
