import { createHash, randomUUID } from 'node:crypto'
import { z } from 'zod'
import { AppError } from '../../../shared/errors.ts'
import type { IssuedPaper } from '../../../shared/register/papers/calls.ts'
import type { NumberSeries, Settings } from '../../../shared/register/settings/schema.ts'
import type { CallContext } from '../context.ts'
import { readSettings } from '../settings/repository.ts'
import type { RegisterDb } from '../tables.ts'
import { reserveNumber, takeNumber } from './numbers.ts'
import { findPaperWithFile, insertPaper, listPapers, type Subject } from './repository.ts'

/** Reads the facts of a paper from the register; passed in, because papers know nothing of the kinds. */
export type PreparePaper = (
  db: RegisterDb,
  kind: string,
  subject: Subject,
  settings: Settings,
  today: string,
) => Promise<unknown>

type PaperRequest = Pick<IssuedPaper, 'kind' | 'subject'>

/** What `issue` receives; id, hash, length and time are the register's to say. */
type NewPaper = Omit<IssuedPaper, 'id' | 'sha256' | 'byteLength' | 'issuedAt'> & { facts: unknown; file: Uint8Array }

const json = z.json()

/** @param seriesOf the series in which a kind of paper is numbered; throws for a kind that does not exist */
export function paperHandlers(prepare: PreparePaper, seriesOf: (kind: string) => NumberSeries) {
  return {
    prepare: async ({ kind, subject }: PaperRequest, { db, clock }: CallContext) => {
      const facts = await prepare(db, kind, subject, await readSettings(db), clock.today())
      return { facts: json.parse(facts) }
    },

    reserveNumber: ({ kind, subject, on }: PaperRequest & { on: string }, context: CallContext) =>
      context.db.transaction().execute(async (db) => {
        const { numbering } = await readSettings(db)
        const year = Number(on.slice(0, 4))
        const reservation = { paper: { kind, subject }, series: seriesOf(kind), year, numbering, now: context.clock.now() }
        return { number: await reserveNumber(db, reservation) }
      }),

    issue: ({ facts, file, ...paper }: NewPaper, context: CallContext) =>
      context.db.transaction().execute(async (db) => {
        if (!(await takeNumber(db, paper, paper.number))) throw new AppError('number-taken', { kind: paper.kind })
        const issued: IssuedPaper = {
          ...paper,
          id: randomUUID(),
          sha256: sha256(file),
          byteLength: file.byteLength,
          issuedAt: context.clock.now(),
        }
        await insertPaper(db, issued, { facts, settings: await readSettings(db), file })
        return issued
      }),

    list: ({ subject }: { subject?: Subject | undefined }, context: CallContext) => listPapers(context.db, subject),

    /** What left the office must be what is handed out again, so a file that no longer matches its hash is refused. */
    file: async ({ id }: { id: string }, context: CallContext) => {
      const stored = await findPaperWithFile(context.db, id)
      if (!stored) throw new AppError('not-found', { area: 'papers' })
      const { paper, file } = stored
      if (file.byteLength !== paper.byteLength || sha256(file) !== paper.sha256) throw new AppError('paper-altered', { id })
      return { paper, file }
    },
  }
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
