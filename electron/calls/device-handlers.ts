import type { Handlers } from '../../shared/calls/call.ts'
import type { OfficeContract } from '../../shared/calls/contract.ts'
import type { CallContext } from '../register/context.ts'
import { noteKeys } from '../register/users/handlers.ts'

/** What the program itself asks for, between the register's process and the system's key store. */
export const deviceHandlers: Handlers<OfficeContract, CallContext>['device'] = {
  list: (_input, { session }) => session.devices(),
  enable: async ({ password, deviceId }, context) => {
    const enabled = await context.session.enableDevice(password, deviceId)
    await noteKeys(context, 'keys-changed', { what: 'device-on' })
    return enabled
  },
  disable: async ({ deviceId }, context) => {
    await context.session.disableDevice(deviceId)
    await noteKeys(context, 'keys-changed', { what: 'device-off' })
    return {}
  },
  unlock: ({ userId, deviceId, secret }, { session }) => session.unlockByDevice(userId, deviceId, secret),
}
