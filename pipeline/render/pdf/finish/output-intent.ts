/** What the colours of the file mean: sRGB (ISO 19005-2, 6.2.3; ISO 32000-1, 14.11.5). */
import { asciiString, dictionary } from './cos-value.ts'
import type { PdfObjects } from './pdf-objects.ts'
import { srgbProfile } from './srgb-profile.ts'

const conditionName = 'sRGB IEC61966-2.1'

export function writeOutputIntent(objects: PdfObjects): void {
  const intent = dictionary({
    Type: '/OutputIntent',
    S: '/GTS_PDFA1',
    OutputConditionIdentifier: asciiString(conditionName),
    Info: asciiString(conditionName),
    RegistryName: asciiString('http://www.color.org'),
    DestOutputProfile: objects.addStream(srgbProfile(), { N: 3 })
  })
  objects.changeCatalog({ OutputIntents: [objects.add(intent)] })
}
