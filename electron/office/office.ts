import { officeContract } from '../../shared/calls/contract.ts'
import { createDispatch } from '../calls/dispatch.ts'
import { officeHandlers } from '../calls/handlers.ts'
import { translateDatabaseError } from '../database/errors.ts'
import { createCallContext } from './call-context.ts'
import type { FromOffice, OfficeConfiguration, ToOffice } from './messages.ts'
import { logMistake } from './mistake-log.ts'
import { createRegisterSession } from './register-session.ts'
import { systemClock } from './system-clock.ts'

/**
 * The register's own process: it alone holds the key and the open file, so that a long query never freezes the window
 * and ending the process wipes everything that was unlocked.
 */

const { parentPort } = process
const post = (message: FromOffice): void => parentPort.postMessage(message)

parentPort.once('message', ({ data }: { data: ToOffice }) => {
  if (data.kind === 'configure') serve(data.configuration)
})

function serve(configuration: OfficeConfiguration): void {
  const session = createRegisterSession(configuration, systemClock)
  const context = createCallContext(session, systemClock)
  const dispatch = createDispatch(officeContract, officeHandlers, context, {
    translate: translateDatabaseError,
    isOpen: session.isOpen,
    mayUse: session.mayUse,
    logMistake: (error, callName) => logMistake(configuration.logFile, error, callName, systemClock.now()),
  })

  parentPort.on('message', ({ data }: { data: ToOffice }) => {
    if (data.kind === 'places') session.backups.setPlaces(data.places)
    if (data.kind !== 'call') return
    void dispatch(data).then((reply) => post({ kind: 'reply', id: data.id, reply }))
  })
  post({ kind: 'ready' })
}
