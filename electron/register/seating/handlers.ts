import type { Handlers } from '../../../shared/calls/call.ts'
import type { OfficeContract } from '../../../shared/calls/contract.ts'
import type { CallContext } from '../context.ts'
import { meetingStore } from '../meetings/repository.ts'
import { getRecord } from '../record-store.ts'
import { readSeatedPeople } from './repository.ts'

export const seatingHandlers: Handlers<OfficeContract, CallContext>['seating'] = {
  people: async ({ id }, { db }) => readSeatedPeople(db, await getRecord(db, meetingStore, id)),
}
