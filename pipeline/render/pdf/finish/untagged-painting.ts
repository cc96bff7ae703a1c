/** The part of a content stream that stands outside all marked content. */

/** What is seen there besides lines and surfaces. */
export type UntaggedPainting = {
  readonly kind: 'text' | 'image'
  /** From `BT` to `ET` for text, else the operator itself. */
  readonly operators: string
}

/** The entries of the property list of an artifact (ISO 32000-1, table 330). */
export type ArtifactProperties = `/Type /${string}`

/**
 * Puts what is painted between `BMC` and `EMC` of an artifact: text by itself, what is drawn
 * together as far as the graphics state goes. No marked content begins inside a path (ISO
 * 32000-1, 8.5.2 and figure 9), and none goes over `q` or `Q`.
 *
 * @param propertiesOf
 *   What a text is, from `BT` to `ET`.
 */
export function withArtifacts(
  operators: string,
  propertiesOf: (operators: string) => ArtifactProperties
): {
  readonly operators: string
  readonly paintings: readonly UntaggedPainting[]
} {
  const writer = new ArtifactWriter()
  for (const [line, text, drawing, state] of operators.matchAll(pieces)) {
    if (text !== undefined) writer.addText(text, propertiesOf(text))
    else if (drawing !== undefined) writer.addDrawing(drawing)
    else if (state === undefined) writer.written += line
    else writer.addState(state)
  }
  writer.close()
  const { written, paintings } = writer
  return { operators: written, paintings }
}

class ArtifactWriter {
  written = ''
  readonly paintings: UntaggedPainting[] = []
  #isOpen = false

  addText(operators: string, properties: ArtifactProperties): void {
    this.close()
    this.paintings.push({ kind: 'text', operators })
    this.written += `/Artifact <<${properties}>>BDC\n${operators}EMC\n`
  }

  addDrawing(operators: string): void {
    for (const [image] of operators.matchAll(/\/\S+ Do\n/g))
      this.paintings.push({ kind: 'image', operators: image })
    if (!this.#isOpen) this.written += '/Artifact <</Type /Layout>>BDC\n'
    this.#isOpen = true
    this.written += operators
  }

  addState(operators: string): void {
    this.close()
    this.written += operators
  }

  close(): void {
    if (this.#isOpen) this.written += 'EMC\n'
    this.#isOpen = false
  }
}

/** Table 59. */
const construction = String.raw`(?:[-\d. ]+(?:[mlcvy]|re)|h)\n`
/** Tables 60, 77 and 87. */
const painting = String.raw`(?:[SsF]|[fBb]\*?|.* (?:sh|Do))\n`

/**
 * A text object; paths that are painted, many at once, for each dot of a line is one; a change
 * of the graphics state; else a path that only clips, which is no content (`W n` stands behind
 * it), or what sets the state and may stand in an artifact.
 */
const pieces = new RegExp(
  String.raw`(BT\n(?:.*\n)*?ET\n)|((?:(?:${construction})*${painting}){1,500})|([qQ]\n)|(?:${construction})+|.*\n`,
  'gy'
)
