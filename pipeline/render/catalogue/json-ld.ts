import type { Element } from 'hast'
import type { Thing, WithContext } from 'schema-dts'

/**
 * A block of JSON-LD. `schema-dts` checks at compile time that schema.org has these types and
 * properties.
 *
 * `<` is written as an escape, for in a script element `</script>` would end it whatever the
 * quotes around it.
 */
export function jsonLd(data: WithContext<Thing>): Element {
  const value = JSON.stringify(data).replaceAll('<', String.raw`\u003c`)
  return {
    type: 'element',
    tagName: 'script',
    properties: { type: 'application/ld+json' },
    children: [{ type: 'text', value }]
  }
}
