import { findingsOf, nothingFound } from '../harness.ts'
import { readAcknowledgements } from './acknowledgements.ts'
import { audit, auditing } from './audit.ts'
import { keepSaid, readKept } from './kept-words.ts'
import { createOffice, type Office, openOffice } from './office.ts'
import type { Work } from './work.ts'
import { prepareRecords } from './writing.ts'

const boundary = 'copied'

/** A copy takes the register's place: killed anywhere, the register is today's or the copy's, whole. */
export const restoring: Work = {
  name: 'restoring',

  async prepare(folder) {
    const office = await createOffice(folder)
    const before = await prepareRecords(office, 4)
    await office.client.backups.make({})
    const after = await prepareRecords(office, 4)
    keepSaid(folder, [...before, boundary, ...after])
    await office.close()
  },

  async perform({ folder, acknowledge }) {
    const office = await openOffice(folder)
    const { copies } = await office.client.backups.list({})
    const oldest = copies.toSorted((one, two) => (one.madeAt ?? '').localeCompare(two.madeAt ?? ''))[0]
    if (oldest === undefined) throw new Error('There is no copy to restore')
    await office.client.backups.restore({ id: oldest.id })
    acknowledge('restored')
    await office.close()
  },

  async inspect(folder, acknowledged) {
    const kept = readKept(folder)
    const early = readAcknowledgements(kept.slice(0, kept.indexOf(boundary)))
    const late = readAcknowledgements(kept.slice(kept.indexOf(boundary)))
    return auditing(() => openOffice(folder), async (office) => {
      const found = await countOf(office, late.map(({ id, revision }) => `${id} ${revision}`))
      const half = found === 0 || found === late.length ? [] : [`${found} of ${late.length} changes made after the copy`]
      const isAnswered = acknowledged.includes('restored')
      const lost = isAnswered && found > 0 ? ['the restoration'] : []
      const audited = await audit(office, early)
      return findingsOf([audited, { ...nothingFound, damaged: half, lost }])
    })
  },
}

async function countOf(office: Office, keys: readonly string[]): Promise<number> {
  const rows = await office.db().selectFrom('changes').select(['record_id', 'revision']).execute()
  const there = new Set(rows.map((row) => `${row.record_id} ${row.revision}`))
  return keys.filter((key) => there.has(key)).length
}
