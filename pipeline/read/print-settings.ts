/** What `publication.yaml` says of the PDF: the size of its page, where its notes stand, and what it carries. */
import { type Fields, isRecord } from './values.ts'

export type PrintSettings = {
  readonly page: PageSize
  readonly notes: NotePlacement
  /** Whether the PDF carries the texts that it is made from, and its record. */
  readonly attachSource: boolean
}

/** After trimming, in millimetres. */
export type PageSize = { readonly widthMm: number; readonly heightMm: number }

/** In the margin beside their reference, at the foot of its page, or together at the end of their chapter. */
export type NotePlacement = 'margin' | 'foot' | 'end'

/** That of the booklet. */
const defaultPage: PageSize = { widthMm: 165, heightMm: 239 }

/** ISO 216. */
const namedPages: Readonly<Record<string, PageSize>> = {
  a4: { widthMm: 210, heightMm: 297 },
  a5: { widthMm: 148, heightMm: 210 }
}

/** What the schema has found fault with is as when it was left out. */
export function readPrintSettings({ page, notes, attachSource }: Fields): PrintSettings {
  return {
    page: (typeof page === 'string' ? namedPages[page] : ownPage(page)) ?? defaultPage,
    notes: notes === 'end' || notes === 'foot' ? notes : 'margin',
    attachSource: attachSource === true
  }
}

function ownPage(page: unknown): PageSize | undefined {
  if (!isRecord(page)) return undefined
  const { widthMm, heightMm } = page
  if (typeof widthMm !== 'number' || typeof heightMm !== 'number') return undefined
  return { widthMm, heightMm }
}
