/** The accessibility of a publication in the words of schema.org, for records as well as for EPUB. */
export { accessibilityMetadata as accessibilityProperties } from './epub/accessibility-metadata.ts'
