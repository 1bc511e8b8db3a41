import { recordHandlers } from '../record-handlers.ts'
import { personStore } from './repository.ts'

export const peopleHandlers = recordHandlers(personStore)
