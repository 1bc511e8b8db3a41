import { recordHandlers } from '../record-handlers.ts'
import { memorandumStore } from './repository.ts'

export const memorandumHandlers = recordHandlers(memorandumStore)
