/** A structure tree as plain values (ISO 32000-1, 14.7): what is read from the browser’s PDF and what is written. */

/** A marked-content sequence: a stretch of a content stream with a number of its own (14.7.4.2). */
export type ContentItem = {
  readonly kind: 'content'
  /** Object number of the page. */
  readonly page: number
  /** Object number of what holds the stream: the page, or a form XObject on it. */
  readonly owner: number
  readonly mcid: number
}

/** The annotation of a link, by object number (14.7.4.3). */
export type AnnotationItem = { readonly kind: 'annotation'; readonly object: number }

export type StructureElement = {
  readonly kind: 'element'
  /** Object number; `undefined` for an element that the browser did not make. */
  readonly object?: number | undefined
  /** `/S`: a standard structure type, or one of `roleMap`. */
  readonly type: string
  readonly children: readonly StructureNode[]
  readonly language?: string | undefined
  readonly alternative?: string | undefined
  readonly expansion?: string | undefined
  readonly id?: string | undefined
  readonly attributes?: Attributes | undefined
  /** Of a row of a table, if not in its body. */
  readonly rowGroup?: 'THead' | 'TFoot' | undefined
  /** Of an image, a formula and a caption: the number of its `PictureBox`. */
  readonly picture?: number | undefined
  /** Of an image: the path of its file in the publication. */
  readonly source?: string | undefined
  /** Of its annotations: `/Contents`. */
  readonly description?: string | undefined
}

export type StructureNode = StructureElement | ContentItem | AnnotationItem

/** By owner (`Table`, `List`), then by name (14.8.5). Names begin with `/`. */
export type Attributes = Readonly<
  Record<string, Readonly<Record<string, AttributeValue>>>
>
export type AttributeValue = string | number | readonly string[] | readonly number[]

export function isElement(node: StructureNode): node is StructureElement {
  return node.kind === 'element'
}

export function hasType(node: StructureNode, type: string): boolean {
  return isElement(node) && node.type === type
}

export function childrenOfType(
  { children }: StructureElement,
  type: string
): readonly StructureElement[] {
  return children.filter(isElement).filter((child) => child.type === type)
}

/** What says which stretch of content is meant. */
export function contentKey({ owner, mcid }: Pick<ContentItem, 'owner' | 'mcid'>): string {
  return `${owner}:${mcid}`
}

/** All content below an element, in reading order. */
export function contentItems(node: StructureNode): ContentItem[] {
  if (node.kind === 'content') return [node]
  return isElement(node) ? node.children.flatMap(contentItems) : []
}

/** Of all content below an element: `contentKey` → type of the element that has it. */
export function contentTypes(
  { type, children }: StructureElement,
  types = new Map<string, string>()
): ReadonlyMap<string, string> {
  for (const child of children) {
    if (child.kind === 'content') types.set(contentKey(child), type)
    else if (isElement(child)) contentTypes(child, types)
  }
  return types
}
