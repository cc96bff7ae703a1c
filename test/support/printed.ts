/** A manuscript that the real browser has printed, for tests that look at what came out. */
import { getDocumentProxy } from 'unpdf'
import { inspect } from '../../pipeline/inspect.ts'
import { charactersOf } from '../../pipeline/model/characters.ts'
import { publicationModel } from '../../pipeline/model/index.ts'
import type { Publication } from '../../pipeline/model/publication.ts'
import { formulasIn } from '../../pipeline/parse/formulas.ts'
import type { RenderOptions } from '../../pipeline/options.ts'
import { readStyles } from '../../pipeline/read/styles.ts'
import {
  layOutPdf,
  type RenderedPdf,
  renderPdf
} from '../../pipeline/render/pdf/index.ts'
import type { PageMap } from '../../pipeline/render/pdf/page-map.ts'
import type { Press } from '../../pipeline/render/pdf/press.ts'
import { untimed } from './findings.ts'

export type ReadPdf = Awaited<ReturnType<typeof getDocumentProxy>>

export type Printed = {
  readonly publication: Publication
  readonly pageMap: PageMap
  readonly bytes: Uint8Array
  readonly pdf: ReadPdf
  readonly secondPrints: number
}

/** What a renderer gets of a manuscript of one publication. */
export async function printable(
  folder: string
): Promise<{ readonly publication: Publication; readonly options: RenderOptions }> {
  const { manuscript, publications } = await inspect(folder, untimed)
  const [resolved] = publications
  if (!resolved) throw new Error('The manuscript holds no publication')
  const publication = await publicationModel(resolved)
  const options: RenderOptions = {
    catalogue: manuscript.catalogue,
    modified: new Date('2026-11-24T00:00:00Z'),
    generator: 'oogst test',
    formats: new Set(['pdf']),
    styles: await readStyles(
      resolved.sections.some(({ tree }) => formulasIn(tree).length > 0),
      charactersOf([publication])
    )
  }
  return { publication, options }
}

/** A manuscript of one publication, printed by the real browser and opened by a foreign reader. */
export async function printed(folder: string, press: Press): Promise<Printed> {
  const { publication, options } = await printable(folder)
  const { pageMap } = await layOutPdf(publication, options, press)
  const rendered = await renderPdf(publication, options, press)
  const bytes = bytesOf(rendered)
  return {
    publication,
    pageMap,
    bytes,
    pdf: await getDocumentProxy(new Uint8Array(bytes)),
    secondPrints: rendered.secondPrints
  }
}

export function bytesOf({ files }: RenderedPdf): Uint8Array {
  const bytes = files[0]?.value
  if (bytes instanceof Uint8Array) return bytes
  throw new Error('No PDF was rendered')
}
