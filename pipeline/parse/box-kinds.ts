/** The kinds of box, by the name of their directive, with the word the reader tells them apart by. */
export const boxKinds: Readonly<Record<string, string>> = {
  kader: 'Kader',
  praktijkvoorbeeld: 'Praktijkvoorbeeld',
  tip: 'Tip',
  checklist: 'Checklist'
}
