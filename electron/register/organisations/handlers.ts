import { recordHandlers } from '../record-handlers.ts'
import { organisationStore } from './repository.ts'

export const organisationHandlers = recordHandlers(organisationStore)
