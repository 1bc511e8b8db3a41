import { recordCalls } from '../record.ts'
import { writeRights } from '../users/rights.ts'
import { gift, giftInput, giftSummary } from './schema.ts'

export const giftCalls = recordCalls(giftInput, gift, giftSummary, writeRights.gifts)
