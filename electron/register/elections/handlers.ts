import { recordHandlers } from '../record-handlers.ts'
import { electionStore } from './repository.ts'

export const electionHandlers = recordHandlers(electionStore)
