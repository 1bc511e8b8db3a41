import type { Tag } from './tags.ts'
import type { XmlNode } from './xml.ts'

/** What a Word file of the office holds beside Word's own XML once it has been read. */

/** Where a reader finds something in the file. */
export interface Spot {
  readonly part: 'body' | 'header' | 'footer' | 'notes'
  /** From 1. As Word counted when it last saved; without its marks as breaks put in by hand have it. */
  readonly page: number
  /** From 1, empty ones left out, from the beginning of the part. */
  readonly paragraph: number
  /** The text around it, shortened. */
  readonly text: string
}

export interface TagNode {
  readonly kind: 'tag'
  readonly tag: Tag
  /** How the first letter of the tag looks: the children of its run's `w:rPr`. */
  look: readonly XmlNode[]
  readonly spot: Spot
  /** Stands in the second copy of a text box, of which nobody needs to be told again. */
  readonly repeated: boolean
}

/** What comes once for each row of a list; with `without`, once if there is no row. */
export interface LoopNode {
  readonly kind: 'loop'
  readonly role: 'loop' | 'without'
  readonly name: string
  readonly spot: Spot
  readonly repeated: boolean
  readonly children: XmlNode[]
}
