import type { Handlers } from '../../../shared/calls/call.ts'
import type { backupCalls } from '../../../shared/register/backups/calls.ts'
import type { CallContext } from '../context.ts'
import { markTold } from './repository.ts'

/** What has to do with files and keys is the office's (`office/backups`). */
export const backupHandlers: Handlers<{ backups: typeof backupCalls }, CallContext>['backups'] = {
  status: (input, context) => context.backups.status(input, context),
  told: async (_input, { db }) => {
    await markTold(db)
    return {}
  },
  list: (input, context) => context.backups.list(input, context),
  make: (input, context) => context.backups.make(input, context),
  replaceClear: (input, context) => context.backups.replaceClear(input, context),
  verify: (input, context) => context.backups.verify(input, context),
  compare: (input, context) => context.backups.compare(input, context),
  restore: (input, context) => context.backups.restore(input, context),
  changeDataKey: (input, context) => context.backups.changeDataKey(input, context),
  drill: (input, context) => context.backups.drill(input, context),
  offer: (input, context) => context.backups.offer(input, context),
  restoreDamaged: (input, context) => context.backups.restoreDamaged(input, context),
  rescue: (input, context) => context.backups.rescue(input, context),
}
