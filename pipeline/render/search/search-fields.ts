import { slugOf } from '../web/slug.ts'
import type { SearchEntry } from '../web/search-entry.ts'
import { typeNames } from '../web/record-types.ts'

export type SearchFields = {
  readonly filters: Record<string, string[]>
  readonly sort: Record<string, string>
}

/** What results can be narrowed by, and put in order by. */
export function searchFields(
  { issued, title, type, subjects }: SearchEntry['metadata'],
  part: SearchEntry['part']
): SearchFields {
  return {
    filters: {
      onderdeel: [part],
      soort: [typeNames[type][1]],
      jaar: [issued.slice(0, 4)],
      // Spellings that lead to one page are one tag here too.
      tag: subjects.map(slugOf)
    },
    sort: { datum: issued, titel: title.toLowerCase() }
  }
}
