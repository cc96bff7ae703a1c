export * from '../xml.ts'
