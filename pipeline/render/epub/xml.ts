/** XML is written the same way in all formats. */
export { lines, serialize, xmlDeclaration, xmlDocument, xmlText } from '../xml.ts'
