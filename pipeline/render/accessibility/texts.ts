import type { Nodes } from 'hast'
import type { Publication } from '../../model/publication.ts'

/** Everything that is written: titles, texts, notes, and the works of the list of literature. */
export function textsOf({ spine, bibliography }: Publication): Nodes[] {
  return [
    ...spine.flatMap(({ titleContent, body, notes }): Nodes[] => [
      ...titleContent,
      body,
      ...notes.flatMap(({ content }) => content)
    ]),
    ...bibliography.flatMap(({ content }) => content)
  ]
}
