import { recordHandlers } from '../record-handlers.ts'
import { missionStore } from './repository.ts'

export const missionHandlers = recordHandlers(missionStore)
