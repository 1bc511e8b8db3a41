import type { DispatchListFacts } from '../../../shared/documents/dispatch-list/facts.ts'
import type { CallContext } from '../context.ts'
import { json } from '../passports/in-json.ts'
import type { RegisterDb } from '../tables.ts'
import { wordingOfKind } from '../wording/repository.ts'
import { enclosed, openRun } from './look.ts'
import { getRunRow, listInState, readItems } from './repository.ts'

/** The envelopes of the letters that were made, in the order of the tray, and the list that goes with the messenger. */
export async function readEnclosures(db: RegisterDb, { clock }: CallContext, runId: string) {
  const { row, settings } = openRun(await getRunRow(db, runId))
  const positions = await listInState(db, runId, 'issued')
  const items = positions.length === 0 ? [] : await readItems(db, runId, positions)
  const letters = items.map((item) => ({ item, ...enclosed.parse(JSON.parse(item.enclosed ?? '')) }))
  const envelopeWording = await wordingOfKind(db, 'envelope')
  const today = clock.today()
  const facts: DispatchListFacts = {
    period: { from: today, to: today },
    rows: letters.map(({ item, words }) => ({ number: item.number, on: row.dated_on, ...words, sheets: '', sentOn: '', channel: { ky: '', ru: '' }, tracking: '', sentBy: '' })),
    preparedBy: { post: { ky: '', ru: '' }, name: settings.office.executor.name },
  }
  return {
    settings,
    envelopes: letters.flatMap(({ envelope }) => (envelope ? [{ kind: 'envelope', ...envelope, wording: envelopeWording }] : [])),
    dispatch: { kind: 'dispatch-list', facts: json.parse(JSON.parse(JSON.stringify(facts))), confirmed: [], wording: await wordingOfKind(db, 'dispatch-list') },
  }
}
