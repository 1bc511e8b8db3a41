import { type Findings, findingsOf, nothingFound } from '../harness.ts'
import { audit, auditing } from './audit.ts'
import { createOffice, openOffice, type Office } from './office.ts'
import type { Work } from './work.ts'

const rows = 600
const table = ['ky;ru', ...Array.from({ length: rows }, (_, index) => `${index}-шайлоо участогу;Избирательный участок № ${index}`)].join('\r\n')

/** A translators' file comes in: all of it or nothing. */
export const importing: Work = {
  name: 'importing',

  async prepare(folder) {
    const office = await createOffice(folder)
    await office.close()
  },

  async perform({ folder, acknowledge }) {
    const office = await openOffice(folder)
    const report = await office.client.memory.importFile({ format: 'csv', file: Buffer.from(`\uFEFF${table}`, 'utf8') })
    acknowledge(`imported ${report.added}`)
    await office.close()
  },

  inspect: (folder, acknowledged) =>
    auditing(() => openOffice(folder), async (office) => findingsOf([await audit(office, []), await countRows(office, acknowledged)])),
}

async function countRows({ client }: Office, acknowledged: readonly string[]): Promise<Findings> {
  const { count } = await client.memory.exportFile({ format: 'csv' })
  if (acknowledged.some((line) => line.startsWith('imported')) && count !== rows) return { ...nothingFound, lost: [`${rows - count} rows of the file`] }
  return count === 0 || count === rows ? nothingFound : { ...nothingFound, damaged: [`${count} of ${rows} rows of the file`] }
}
