/** The kinds of box, by the name of their directive, with the word the reader tells them apart by. */
export const boxKinds: ReadonlyMap<string, string> = new Map([
  ['kader', 'Kader'],
  ['praktijkvoorbeeld', 'Praktijkvoorbeeld'],
  ['tip', 'Tip'],
  ['checklist', 'Checklist']
])
