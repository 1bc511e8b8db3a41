import { randomUUID } from 'node:crypto'
import { documentKinds, getKind } from '../../../shared/documents/kinds.ts'
import { AppError } from '../../../shared/errors.ts'
import { lettersAtOnce } from '../../../shared/register/night/calls.ts'
import type { NightRunInput } from '../../../shared/register/night/schema.ts'
import { recordAreas } from '../../../shared/register/record.ts'
import type { CallContext } from '../context.ts'
import { recordEvent } from '../history/trail.ts'
import { findPaperWithFile } from '../papers/repository.ts'
import { readFile } from '../passports/paper-contents.ts'
import { readSettings } from '../settings/repository.ts'
import type { RegisterDb } from '../tables.ts'
import { wordingOfKind } from '../wording/repository.ts'
import { readEnclosures } from './enclosures.ts'
import { type FinishedLetter, issueLetters } from './issue.ts'
import { lookAt, openRun } from './look.ts'
import type { NightMaking } from './making.ts'
import {
  countUnseen,
  dropLetters,
  forgetSeen,
  getRun,
  getRunRow,
  insertRun,
  listInState,
  listItems,
  listRuns,
  listUnseen,
  newestChange,
  type NightItemRow,
  type NightRunRow,
  readItems,
  readLetters,
  unseenGrid,
  updateItem,
  updateRun,
  writeLetter,
} from './repository.ts'
import { confirmedOf, factsOf, startRun } from './start.ts'

interface Reference {
  readonly id: string
}

export function nightHandlers(making: NightMaking) {
  const inTransaction = <Result>({ db }: CallContext, work: (db: RegisterDb) => Promise<Result>): Promise<Result> => db.transaction().execute(work)
  const whole = async (db: RegisterDb, id: string) => ({ run: await getRun(db, id), items: await listItems(db, id) })

  /** The run in one of these states. */
  async function expect(db: RegisterDb, id: string, state: 'draft' | 'running'): Promise<NightRunRow> {
    const row = await getRunRow(db, id)
    if (row.state !== state) throw new AppError('not-allowed', { state: row.state })
    return row
  }

  /** What every letter says besides its own facts; where the office changed it, everybody is looked at anew. */
  async function refresh(db: RegisterDb, row: NightRunRow): Promise<NightRunRow> {
    const settings = JSON.stringify(await readSettings(db))
    const wording = JSON.stringify(await wordingOfKind(db, row.kind))
    if (settings === row.settings && wording === row.wording) return row
    await updateRun(db, row.id, { settings, wording })
    await forgetSeen(db, row.id)
    return { ...row, settings, wording }
  }

  return {
    offer: () => recordAreas.map((area) => ({ area, kinds: documentKinds.filter(({ id }) => making.recordsOfKind(id).includes(area)).map(({ id }) => id) })).filter(({ kinds }) => kinds.length > 0),

    list: (_input: object, { db }: CallContext) => listRuns(db),
    get: ({ id }: Reference, { db }: CallContext) => whole(db, id),

    begin: ({ kind, languages, envelopes, on, subjects }: NightRunInput, context: CallContext) =>
      inTransaction(context, async (db) => {
        const known = getKind(kind)
        const wrong = subjects.find(({ area }) => !making.recordsOfKind(kind).some((own) => own === area))
        if (wrong || languages.some((language) => !known.languages.includes(language))) throw new AppError('invalid-input', { fields: ['subjects', 'languages'] })
        const id = randomUUID()
        const once = [...new Map(subjects.map((subject) => [JSON.stringify([subject.area, subject.id]), subject])).values()]
        const items = once.map((subject, index): NightItemRow => ({
          run_id: id,
          position: index + 1,
          subject_area: subject.area,
          subject_id: subject.id,
          state: 'unseen',
          seen_change: -1,
          grid: JSON.stringify(unseenGrid),
          number: '',
          reason: '',
          paper_ids: '[]',
          files: '[]',
          enclosed: null,
        }))
        const run = {
          id,
          kind,
          languages: JSON.stringify(languages),
          envelopes: envelopes && making.recordsOfKind('envelope').some((area) => once.some((subject) => subject.area === area)) ? 1 : 0,
          state: 'draft',
          dated_on: on,
          settings: JSON.stringify(await readSettings(db)),
          wording: JSON.stringify(await wordingOfKind(db, kind)),
          created_at: context.clock.now(),
        }
        await insertRun(db, run, items)
        return getRun(db, id)
      }),

    look: ({ id, positions }: Reference & { positions?: readonly number[] | undefined }, context: CallContext) =>
      inTransaction(context, async (db) => {
        const run = openRun(await refresh(db, await expect(db, id, 'draft')))
        const change = await newestChange(db)
        const chosen = positions ?? (await listUnseen(db, id, change, lettersAtOnce))
        for (const item of chosen.length === 0 ? [] : await readItems(db, id, chosen)) {
          const seen = await lookAt(making, db, context, run, item)
          await updateItem(db, item, { ...seen.item, seen_change: change })
          if (seen.letter) await writeLetter(db, { run_id: id, position: item.position, ...seen.letter })
          else await dropLetters(db, id, item.position)
        }
        return { items: chosen.length === 0 ? [] : await listItems(db, id, chosen), left: await countUnseen(db, id, change) }
      }),

    start: ({ id }: Reference, context: CallContext) =>
      inTransaction(context, async (db) => {
        const row = await refresh(db, await expect(db, id, 'draft'))
        if ((await countUnseen(db, id, await newestChange(db))) > 0) throw new AppError('changed-meanwhile')
        await startRun(making, db, context, id, openRun(row))
        return whole(db, id)
      }),

    work: async ({ id }: Reference, { db }: CallContext) => {
      const row = await getRunRow(db, id)
      // Another window may have made the last of them.
      if (row.state !== 'done') await expect(db, id, 'running')
      const { settings, wording } = openRun(row)
      const positions = await listInState(db, id, 'waiting', lettersAtOnce)
      const letters = positions.length === 0 ? [] : [...(await readLetters(db, id, positions)).values()]
      return { settings, wording, letters: letters.map((letter) => ({ position: letter.position, facts: factsOf(letter), confirmed: confirmedOf(letter) })) }
    },

    issue: ({ id, letters }: Reference & { letters: readonly FinishedLetter[] }, context: CallContext) =>
      inTransaction(context, async (db) => {
        const row = await getRunRow(db, id)
        const positions = [...new Set(letters.map(({ position }) => position))]
        const waiting = (await readItems(db, id, positions)).filter(({ state }) => state === 'waiting')
        if (waiting.length > 0) {
          if (row.state !== 'running') throw new AppError('not-allowed', { state: row.state })
          await issueLetters(making, db, context, row, waiting, letters)
        }
        await finishIfDone(db, id)
        return { items: await listItems(db, id, positions), run: await getRun(db, id) }
      }),

    fail: ({ id, position, code }: Reference & { position: number; code: string }, context: CallContext) =>
      inTransaction(context, async (db) => {
        await expect(db, id, 'running')
        const [item] = await readItems(db, id, [position])
        if (item?.state === 'waiting') await updateItem(db, item, { state: 'failed', reason: code })
        await finishIfDone(db, id)
        return { items: await listItems(db, id, [position]), run: await getRun(db, id) }
      }),

    cancel: ({ id }: Reference, context: CallContext) =>
      inTransaction(context, async (db) => {
        const { state } = await getRunRow(db, id)
        if (state === 'draft') await db.deleteFrom('night_runs').where('id', '=', id).execute()
        if (state === 'running') {
          await updateRun(db, id, { state: 'cancelled' })
          await dropLetters(db, id)
        }
        return {}
      }),

    files: ({ id, positions }: Reference & { positions: readonly number[] }, context: CallContext) =>
      inTransaction(context, async (db) => {
        const files: { position: number; fileName: string; file: Uint8Array<ArrayBuffer> }[] = []
        for (const { position, paperIds } of await listItems(db, id, positions)) {
          for (const paperId of paperIds) {
            const found = await findPaperWithFile(db, paperId)
            const file = found && (await readFile(db, context.passports, found.paper, found.file))
            if (!found || !file) throw new AppError('paper-altered', { id: paperId })
            files.push({ position, fileName: found.paper.fileName, file })
          }
        }
        if (files.length > 0) await recordEvent(db, context.author, { at: context.clock.now(), action: 'papers-exported', area: 'papers', details: { count: files.length } })
        return files
      }),

    enclosures: ({ id }: Reference, context: CallContext) => inTransaction(context, (db) => readEnclosures(db, context, id)),
  }
}

/** The last letter ends the run. */
async function finishIfDone(db: RegisterDb, id: string): Promise<void> {
  const [next] = await listInState(db, id, 'waiting', 1)
  if (next !== undefined) return
  await updateRun(db, id, { state: 'done' })
  await dropLetters(db, id)
}
