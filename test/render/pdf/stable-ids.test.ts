import { expect, test } from 'vitest'
import { withStableIds } from '../../../pipeline/render/pdf/stable-ids.ts'

const file = (ids: readonly string[]): Buffer =>
  Buffer.from(
    `<</ID (${ids[0]})>>\n<</Headers [(${ids[1]}) (${ids[0]})]>>\n\u00FFstream (node) (node12)`,
    'latin1'
  )

test('ids of the browser follow from the document, and nothing moves', () => {
  const one = withStableIds(file(['node00000156', 'node00000099']))
  const other = withStableIds(file(['node00001155', 'node00000100']))
  expect(one).toEqual(file(['node00000002', 'node00000001']))
  expect(other).toEqual(one)
})
