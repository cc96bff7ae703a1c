/** Where the feeds stand, relative to `dist/`. */

export const atomPath = 'atom.xml'
export const opdsPath = 'opds.json'
