/** @returns Text to compare titles and names by: spelling, capitals, accents, articles and markup aside. */
export function plainText(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/<[^>]*>|\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\b(de|het|een|the|an|a)\b/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
