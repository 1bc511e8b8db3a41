import { z } from 'zod'
import { command, query } from '../../calls/call.ts'
import { settingsSchema } from './schema.ts'

export const settingsCalls = {
  get: query(z.object({}), settingsSchema),
  save: command(settingsSchema, settingsSchema, 'settings'),
}
