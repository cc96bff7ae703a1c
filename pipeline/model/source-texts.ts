/** The Markdown of a publication as it was typed. */
import { dirname } from 'node:path'
import { publicationPath } from '../parse/text-folder.ts'
import type { ResolvedPublication } from '../resolve/resolved-publication.ts'
import type { SourceText } from './publication.ts'

/** In reading order, each file once; what the texts include is behind them. */
export function sourceTexts({ source, included }: ResolvedPublication): SourceText[] {
  const folder = dirname(source.file.path)
  const files = [...source.spine.map(({ file }) => file), ...included]
  const texts = new Map<string, string>()
  for (const file of files)
    if (file) texts.set(publicationPath(folder, file.path), String(file))
  return [...texts].map(([path, text]) => ({ path, text }))
}
