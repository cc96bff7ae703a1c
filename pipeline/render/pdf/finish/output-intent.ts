/** What the colours of the file mean: sRGB (ISO 19005-2, 6.2.3; ISO 32000-1, 14.11.5). */
import { type PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib'
import { srgbProfile } from './srgb-profile.ts'

const conditionName = 'sRGB IEC61966-2.1'

export function writeOutputIntent({ catalog, context }: PDFDocument): void {
  const profile = context.register(context.stream(srgbProfile(), { N: 3 }))
  const intent = context.obj({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: PDFString.of(conditionName),
    Info: PDFString.of(conditionName),
    RegistryName: PDFString.of('http://www.color.org'),
    DestOutputProfile: profile
  })
  catalog.set(PDFName.of('OutputIntents'), context.obj([context.register(intent)]))
}
