import type { Settings } from '../../../shared/register/settings/schema.ts'
import type { CallContext } from '../context.ts'
import { readSettings, saveSettings } from './repository.ts'

export const settingsHandlers = {
  get: (_input: object, context: CallContext) => readSettings(context.db),

  save: (settings: Settings, context: CallContext) =>
    context.db.transaction().execute(async (db) => {
      await saveSettings(db, settings, context.clock.now())
      return readSettings(db)
    }),
}
