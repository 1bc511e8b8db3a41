import { recordCalls } from '../record.ts'
import { writeRights } from '../users/rights.ts'
import { mission, missionInput, missionSummary } from './schema.ts'

export const missionCalls = recordCalls(missionInput, mission, missionSummary, writeRights.missions)
