import type { Settings } from '../../../shared/register/settings/schema.ts'
import type { CallContext } from '../context.ts'
import { sealedSettings, settingsId } from '../history/sealed-areas.ts'
import { recordEvent } from '../history/trail.ts'
import { readSettings, saveSettings } from './repository.ts'

export const settingsHandlers = {
  get: (_input: object, context: CallContext) => readSettings(context.db),

  save: (settings: Settings, context: CallContext) =>
    context.db.transaction().execute(async (db) => {
      const now = context.clock.now()
      const before = await sealedSettings.sealOf(db, settingsId)
      await saveSettings(db, settings, now)
      const after = await sealedSettings.sealOf(db, settingsId)
      await recordEvent(db, context.author, { at: now, action: 'settings-changed', area: 'settings', recordId: settingsId, ...(before ? { before } : {}), ...(after ? { after } : {}) })
      return readSettings(db)
    }),
}
