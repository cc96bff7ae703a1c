/** Where the pages of the PDF begin: measured by its layout, and marked in the EPUB and the reading edition. */

export type PageStart = {
  /** As the PDF labels the page: `37`. */
  readonly label: string
  readonly place: PagePlace
}

export type PagePlace =
  | {
      /** Before a section with its heading. */
      readonly kind: 'section'
      readonly sectionId: string
    }
  | {
      /** Before an entry of a list that a renderer makes: contents, literature, register. */
      readonly kind: 'entry'
      readonly sectionId: string
      readonly id: string
    }
  | {
      /** Inside an element of the texts, counted as `numberElements` does. */
      readonly kind: 'text'
      readonly element: number
      /** In characters of the text that stands directly in the element; spaces and soft hyphens, which print has of its own, are not counted. */
      readonly offset: number
    }
  | {
      /** Before an image or a drawing. */
      readonly kind: 'image'
      readonly element: number
    }
