/** Where `::invoegen` stands: on a line of its own, and in no other block. */
import type { Root, Text } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { location } from 'vfile-location'
import type { Place } from '../rules/origin.ts'
import { report } from '../rules/report.ts'
import { sourcePlaces } from './source-places.ts'
import { isInclude } from './text-part.ts'

/** Reports `include-place-valid`. One at the right place was replaced by its file, or is reported for something else. */
export function checkIncludePlaces(tree: Root, file: VFile): void {
  visit(tree, (node, _index, parent) => {
    if (isInclude(node) && parent !== tree) reportPlace(node.position, file)
    if (node.type === 'text') checkText(node, file)
  })
}

/** With other words on its line it is no directive. */
function checkText(text: Text, file: VFile): void {
  const index = text.value.indexOf('::invoegen')
  if (index === -1) return
  const typed = sourcePlaces(text, String(file))?.[index]
  if (!typed || typed.isLiteral) return
  reportPlace(location(file).toPoint(typed.offset), file)
}

function reportPlace(place: Place, file: VFile): void {
  const reason =
    'Onverwachte plaats van `::invoegen`, verwacht een eigen regel buiten elk ander blok'
  report(file, 'include-place-valid', { reason, place })
}
