import { openRegisterDatabase } from '../../../../../electron/database/connection.ts'
import { reserveNumbers } from '../../../../../electron/register/papers/numbers.ts'
import type { RegisterTables } from '../../../../../electron/register/tables.ts'
import { defaultSettings } from '../../../../../shared/register/settings/defaults.ts'
import { testAuthor } from '../../../../helpers/author.ts'

/** Takes batches of numbers until it is killed and says the last number of each batch once it is safe on the disk. */
const [folder = '', key = '', first = '0'] = process.argv.slice(2)
const connection = openRegisterDatabase({ folder, dataKey: Buffer.from(key, 'hex'), mode: 'open' })
const db = connection.kysely<RegisterTables>()
const author = testAuthor()

for (let batch = 0; ; batch += 1) {
  const papers = Array.from({ length: 25 }, (_, index) => {
    const id = `00000000-0000-4000-8000-${String(Number(first) + batch * 25 + index).padStart(12, '0')}`
    return { kind: 'invitation-letter', subject: { area: 'invitations' as const, id } }
  })
  const order = { papers, seriesOf: () => 'invitation' as const, year: 2025, numbering: defaultSettings.numbering, author, now: new Date().toISOString() }
  const numbers = await db.transaction().execute((within) => reserveNumbers(within, order, () => Promise.resolve(undefined)))
  process.stdout.write(`${numbers.at(-1)}\n`)
}
