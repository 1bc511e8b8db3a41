import { z } from 'zod'
import { bilingualLine, isoDate, line, longText, recordFields, recordId } from '../record.ts'

export const giftDirections = ['given', 'received'] as const

const giftFields = z.object({
  direction: z.enum(giftDirections),
  givenOn: isoDate,
  /** The other side: who was given it by us, or gave it to us. At least one of the two. */
  partner: z
    .object({ personId: recordId.nullable(), organisationId: recordId.nullable() })
    .refine(({ personId, organisationId }) => personId !== null || organisationId !== null, { path: ['personId'] }),
  /** Who of ours gave or took it; null: the office as such. */
  ownPersonId: recordId.nullable(),
  description: bilingualLine.refine(({ ky, ru }) => ky !== '' || ru !== '', { path: ['ky'] }),
  /** Whole som; null: not valued. */
  valueSom: z.number().int().min(0).max(1_000_000_000).nullable(),
  /** The occasion, as one line. */
  reason: bilingualLine,
  /** Where a gift we took is kept. */
  storagePlace: bilingualLine,
  /** Of the act by which it was written off or taken over. */
  actNumber: line,
  meetingId: recordId.nullable(),
  notes: longText,
})
export const giftInput = giftFields
export type GiftInput = z.output<typeof giftInput>

export const gift = giftFields.extend(recordFields)
export type Gift = z.output<typeof gift>

export const giftSummary = gift
  .pick({
    id: true,
    revision: true,
    archivedAt: true,
    direction: true,
    givenOn: true,
    partner: true,
    description: true,
    valueSom: true,
    reason: true,
    storagePlace: true,
    actNumber: true,
  })
  .extend({ partnerPerson: bilingualLine, partnerOrganisation: bilingualLine, ownPerson: bilingualLine })
export type GiftSummary = z.output<typeof giftSummary>
