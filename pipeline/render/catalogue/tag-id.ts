/**
 * Id of a tag in the index of tags: the same for every spelling with other capitals.
 *
 * @returns
 *   `tag-netwerken`; white space becomes a hyphen, all else stays, so that two tags do not
 *   meet in one id.
 */
export function tagId(tag: string): string {
  return `tag-${tag.trim().toLowerCase().replace(/\s+/gu, '-')}`
}
