import { z } from 'zod'
import { errorCodes } from '../../shared/errors.ts'

/** What every answer over the wire has to look like, whatever was asked. */
export const wireReply = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), value: z.unknown() }),
  z.strictObject({
    ok: z.literal(false),
    error: z.strictObject({
      code: z.enum(errorCodes),
      details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())])),
    }),
  }),
])
