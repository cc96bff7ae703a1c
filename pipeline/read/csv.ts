/**
 * Comma-separated values (RFC 4180) as rows of cells. Spreadsheets that are set to Dutch
 * write `;` between the cells, for the comma is in the numbers; tabs are met too.
 */
import { CsvError, parse } from 'csv-parse/sync'

export type CsvText = {
  readonly delimiter: Delimiter
  /** Rows may differ in length; empty when there is a `fault`. */
  readonly rows: readonly CsvRow[]
  /** The line where the text stops to be CSV, and why, in Dutch. */
  readonly fault: { readonly reason: string; readonly line: number } | undefined
}

export type Delimiter = ';' | ',' | '\t'

export type CsvRow = {
  /** Counted from 1; of the last line for a cell that goes over lines. */
  readonly line: number
  readonly cells: readonly string[]
}

/** Never throws for what is in the text. */
export function parseCsv(text: string): CsvText {
  const delimiter = delimiterOf(text)
  try {
    return { delimiter, rows: readRows(text, delimiter), fault: undefined }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = Number(error['lines'] ?? 1)
    return { delimiter, rows: [], fault: { reason: faultReason(error.code), line } }
  }
}

/** By the first line: the names of the columns. */
function delimiterOf(text: string): Delimiter {
  const [header = ''] = text.replace(/"[^"]*"/g, '').split(/\r\n?|\n/)
  if (header.includes(';')) return ';'
  return header.includes('\t') ? '\t' : ','
}

function readRows(text: string, delimiter: Delimiter): CsvRow[] {
  const rows: CsvRow[] = []
  parse(text, {
    delimiter,
    trim: true,
    relax_column_count: true,
    skip_empty_lines: true,
    on_record: (cells: string[], { lines }) => {
      rows.push({ line: lines, cells })
      return undefined
    }
  })
  return rows
}

function faultReason(code: string): string {
  if (code === 'CSV_QUOTE_NOT_CLOSED')
    return 'Aanhalingsteken begint hier en eindigt nergens, verwacht `"`'
  return 'Onverwacht aanhalingsteken, verwacht `"` om de hele cel'
}
