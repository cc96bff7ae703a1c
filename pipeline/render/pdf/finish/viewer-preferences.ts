/** How the file opens: its title in the window, its outline beside it (ISO 14289-1, 7.1; ISO 32000-1, 12.2). */
import { dictionary, textString } from './cos-value.ts'
import type { PdfObjects } from './pdf-objects.ts'

export function writeViewerPreferences(objects: PdfObjects, language: string): void {
  objects.changeCatalog({
    ViewerPreferences: dictionary({ DisplayDocTitle: true }),
    PageMode: '/UseOutlines',
    Lang: textString(language)
  })
}
