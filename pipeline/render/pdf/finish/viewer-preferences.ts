/** How the file opens: its title in the window, its outline beside it (ISO 14289-1, 7.1; ISO 32000-1, 12.2). */
import { type PDFDocument, PDFName } from '@cantoo/pdf-lib'

export function writeViewerPreferences(document: PDFDocument, language: string): void {
  const { catalog } = document
  catalog.getOrCreateViewerPreferences().setDisplayDocTitle(true)
  catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'))
  document.setLanguage(language)
}
