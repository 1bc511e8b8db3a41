import { AppError } from '../../../shared/errors.ts'
import type { HistoryState, TrailFilter } from '../../../shared/register/history/calls.ts'
import { type Change, namedFaults, type RecordChange, type UndoHindrance } from '../../../shared/register/history/schema.ts'
import type { RecordArea } from '../../../shared/register/record.ts'
import { roleMay, writeRights } from '../../../shared/register/users/rights.ts'
import type { CallContext } from '../context.ts'
import type { UndoableStore } from '../undoable.ts'
import type { Author } from './author.ts'
import { findDoubt, raiseDoubt, settleDoubt } from './doubt.ts'
import { listSignatories, listTrail, readReport } from './listing.ts'
import { findChange, findLastChange, listChangesOfRecord, type StoredChange } from './repository.ts'
import { sealedAreas } from './sealed-areas.ts'
import { shownValues } from './shown-values.ts'
import { takeBack, touchedLater } from './take-back.ts'
import { recordEvent } from './trail.ts'
import { verifyTrail } from './verify.ts'

export function historyHandlers(stores: Readonly<Record<RecordArea, UndoableStore>>) {
  const areas = sealedAreas(stores)

  return {
    ofRecord: async ({ area, id }: { area: RecordArea; id: string }, context: CallContext) => {
      const changes = await listChangesOfRecord(context.db, area, id)
      return changes.map((change) => toRecordChange(change, changes, context.author))
    },

    undo: ({ seq }: { seq?: number | undefined }, context: CallContext) =>
      context.db.transaction().execute(async (db) => {
        const { author } = context
        const change = await (seq === undefined ? findLastChange(db, context.openedAt, author.userId) : findChange(db, seq))
        if (!change || change.undone) throw new AppError('nothing-to-undo')
        context.require(writeRights[change.area])
        if (isSomebodyElses(change, author)) context.require('undo-others')
        await takeBack(db, author, stores[change.area], change, context.clock.now())
        return toChange({ ...change, undone: true })
      }),

    list: (filter: TrailFilter, { db }: CallContext) => listTrail(db, filter),

    signatories: (_input: object, { db }: CallContext) => listSignatories(db),

    report: ({ from, to }: { from: string; to: string }, { db }: CallContext) => readReport(db, from, to),

    noteReportExport: async ({ from, to }: { from: string; to: string }, context: CallContext) => {
      const event = { at: context.clock.now(), action: 'report-exported', area: 'register', details: { from, to } } as const
      await context.db.transaction().execute((db) => recordEvent(db, context.author, event))
      return {}
    },

    state: (_input: object, context: CallContext) => readState(context),

    verify: async (_input: object, context: CallContext) => {
      const { entries, records, faults } = await verifyTrail(context.db, areas, { vouchesFor: context.users.roll().vouchesFor })
      await raiseDoubt(context.db, context.author, context.clock.now(), faults)
      return { entries, records, count: faults.length, faults: faults.slice(0, namedFaults) }
    },

    settle: async ({ reason }: { reason: string }, context: CallContext) => {
      await settleDoubt(context.db, context.author, context.clock.now(), reason, areas)
      return readState(context)
    },
  }
}

async function readState({ db }: CallContext): Promise<HistoryState> {
  const doubt = await findDoubt(db)
  const late = await db
    .selectFrom('trail')
    .select('at')
    .where('clock_back', '=', 1)
    .where('seq', '>=', (select) => select.selectFrom('trail').select(({ fn }) => fn.max('seq').as('seq')).where('action', '=', 'opened'))
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  return { doubt: doubt ? { since: doubt.since, faults: doubt.faults.slice(0, namedFaults) } : null, clockBackAt: late?.at ?? null }
}

function toChange({ seq, at, area, recordId, action, fields, undone }: StoredChange): Change {
  return { seq, at, area, recordId, action, fields, undone }
}

function toRecordChange(change: StoredChange, changes: readonly StoredChange[], author: Author): RecordChange {
  const hinderedBy = change.undone ? [] : touchedLater(change, changes)
  return {
    ...toChange(change),
    by: change.author,
    fromFile: change.fromFile,
    isUndo: change.isUndo,
    values: shownValues(change),
    hindrance: hindranceOf(change, hinderedBy, author),
    hinderedBy,
  }
}

function hindranceOf(change: StoredChange, hinderedBy: readonly string[], author: Author): UndoHindrance | null {
  if (change.undone) return 'undone'
  if (!roleMay(author.role, 'undo') || !roleMay(author.role, writeRights[change.area])) return 'not-allowed'
  if (isSomebodyElses(change, author) && !roleMay(author.role, 'undo-others')) return 'not-yours'
  return hinderedBy.length > 0 ? 'changed-later' : null
}

/** Changes from before history was signed belong to whoever answers for the office. */
function isSomebodyElses(change: StoredChange, author: Author): boolean {
  return change.author?.userId !== author.userId
}
