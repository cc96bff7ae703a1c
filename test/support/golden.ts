/** Golden files: compared with what was made, or rewritten with `UPDATE=1`. */
import { readFile, writeFile } from 'node:fs/promises'
import { expect } from 'vitest'

export const isUpdate = process.env['UPDATE'] === '1'

export async function expectGolden(path: string, actual: string): Promise<void> {
  if (isUpdate) await writeFile(path, actual)
  expect(actual).toBe(await readFile(path, 'utf8'))
}
