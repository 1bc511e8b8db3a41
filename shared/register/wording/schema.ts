import { z } from 'zod'
import { instant, plainText } from '../record.ts'

/** `<kind>/<name>`, or `<frame>/<name>` for all kinds that are built on the frame; never shown to a user. */
export const textId = z.string().max(200).regex(/^[a-z-]+\/[A-Za-z.-]+$/u)

const half = plainText.max(5000)
/** Both halves of a sentence, with places: «{head|dative}». */
export const officeText = z.object({ ky: half, ru: half })

/** A sentence of the office with the number of its version. */
export const ownText = officeText.extend({
  version: z.number().int().min(1),
  /**
   * The office's own Word file, which is printed in the place of all sentences: its SHA-256, hexadecimal, and the places that
   * it fills (shared/documents/word-file). Both texts of such an entry are empty.
   */
  wordFile: z.strictObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/u), places: z.array(z.string().max(300)).max(1000) }).optional(),
})
export type OwnText = z.output<typeof ownText>

/**
 * The office's sentences of one kind by the names of `standingTexts`: a plain value that crosses to a worker and is kept
 * with an issued paper, which can so be made again with the same words. What is not in it is said as the house says it.
 */
export const paperWordingSchema = z.record(z.string().max(200), ownText)
export type PaperWording = z.output<typeof paperWordingSchema>

/** One step in the life of a sentence; none is ever changed or taken away. */
export const textVersion = z.object({
  textId,
  version: z.number().int().min(1),
  /** Null: back to the house's sentence. */
  text: officeText.nullable(),
  note: z.string(),
  madeAt: instant,
  /** The name of whoever saved it, as the history has it. */
  madeBy: z.string(),
})
export type TextVersion = z.output<typeof textVersion>
