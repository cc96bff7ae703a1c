/** Texts and names of PDF, by Node’s buffers: there are thousands, and pdf-lib goes by characters. */
import { PDFHexString, type PDFName } from '@cantoo/pdf-lib'

/** UTF-16 behind a byte-order mark: ISO 32000-1, 7.9.2.2. */
export function textString(text: string): PDFHexString {
  return PDFHexString.of(`FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex')}`)
}

/** Without its slash. */
export function nameText(name: PDFName): string {
  const text = name.asString().slice(1)
  return text.includes('#') ? name.decodeText() : text
}
