import type { CallContext } from './context.ts'
import type { backupCalls } from '../../shared/register/backups/calls.ts'
import type { CallOutput, CheckedInput } from '../../shared/calls/call.ts'

type Calls = typeof backupCalls
type WithFiles = Exclude<keyof Calls, 'told'>

/** Copies of the register: files and keys, so the office does it (`office/backups`); seen here as what the calls need. */
export type BackupControl = {
  readonly [Name in WithFiles]: (input: CheckedInput<Calls[Name]>, context: CallContext) => Promise<CallOutput<Calls[Name]>>
}
