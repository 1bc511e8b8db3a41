import { z } from 'zod'
import { command, query } from '../../calls/call.ts'
import { kindId, paperLanguages } from '../papers/schema.ts'
import { recordAreas, recordId } from '../record.ts'
import { settingsSchema } from '../settings/schema.ts'
import { paperWordingSchema } from '../wording/schema.ts'
import { nightItem, nightRun, nightRunInput } from './schema.ts'

/** So many letters cross at once: a killed program repeats at most these, and no window waits long. */
export const lettersAtOnce = 25

const reference = z.object({ id: recordId })
const position = z.number().int().positive()
const positions = z.array(position).min(1).max(lettersAtOnce)
const whole = z.object({ run: nightRun, items: z.array(nightItem) })
const confirmed = z.array(z.tuple([z.string(), z.string()]))
const file = z.instanceof(Uint8Array)
const nothing = z.object({})

/** What an enclosure is written from. */
const enclosure = z.object({ kind: kindId, facts: z.json(), confirmed, wording: paperWordingSchema })

export const nightCalls = {
  /** Of which records which kinds can be made, one paper a record. */
  offer: query(nothing, z.array(z.object({ area: z.enum(recordAreas), kinds: z.array(kindId) }))),
  /** Newest first. */
  list: query(nothing, z.array(nightRun), 'issue-papers'),
  get: query(reference, whole, 'issue-papers'),
  begin: command(nightRunInput, nightRun, 'issue-papers'),
  /**
   * Looks through some recipients: these, or the next that were not seen since something changed.
   * Numbers are not touched. `left` says how many still are to be seen.
   */
  look: command(z.object({ id: recordId, positions: positions.optional() }), z.object({ items: z.array(nightItem), left: z.number().int() }), 'issue-papers'),
  /**
   * Takes all numbers in one go and fixes what the papers say; throws `changed-meanwhile` where somebody has to be looked at
   * again, and `nothing-to-make` where nobody is ready.
   */
  start: command(reference, whole, 'issue-papers'),
  /** The next letters to be written, with all that they are written from. */
  work: query(
    reference,
    z.object({
      letters: z.array(z.object({ position, facts: z.json(), confirmed })),
      settings: settingsSchema,
      wording: paperWordingSchema,
    }),
    'issue-papers',
  ),
  /** Keeps finished letters: all of them or none. One that is kept already stays as it is. */
  issue: command(
    z.object({
      id: recordId,
      letters: z
        .array(
          z.object({
            position,
            files: z
              .array(z.object({ language: z.enum(paperLanguages), file: file.refine((bytes) => bytes.length > 0 && bytes.length <= 50_000_000) }))
              .min(1)
              .max(paperLanguages.length),
          }),
        )
        .min(1)
        .max(lettersAtOnce),
    }),
    z.object({ items: z.array(nightItem), run: nightRun }),
    'issue-papers',
  ),
  /** One letter could not be made; the others go on. */
  fail: command(z.object({ id: recordId, position, code: z.string().max(60) }), z.object({ items: z.array(nightItem), run: nightRun }), 'issue-papers'),
  /** Nothing more is made; numbers that were taken stay with their papers. A draft goes altogether. */
  cancel: command(reference, nothing, 'issue-papers'),
  /** The stored files of some letters, on their way out of the register. */
  files: query(z.object({ id: recordId, positions }), z.array(z.object({ position, fileName: z.string(), file })), 'export'),
  /** What goes with the letters that were made: envelopes in their order, and the list that the messenger signs. */
  enclosures: query(reference, z.object({ envelopes: z.array(enclosure), dispatch: enclosure, settings: settingsSchema }), 'export'),
} as const
