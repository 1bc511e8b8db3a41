import { recordHandlers } from '../record-handlers.ts'
import { giftStore } from './repository.ts'

export const giftHandlers = recordHandlers(giftStore)
