import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { openRegisterDatabase } from '../../../electron/database/connection.ts'
import { migrate } from '../../../electron/database/migrate.ts'
import { migrations } from '../../../electron/database/migrations/index.ts'
import { appendEntries } from '../../../electron/register/history/trail.ts'
import type { RegisterTables } from '../../../electron/register/tables.ts'
import type { DocxRequest } from '../../../renderer/documents/writer.ts'
import { testAuthor } from '../../helpers/author.ts'

/** What a night run asks of the register, on an encrypted file as the program opens it. */

export interface NightLetter {
  readonly request: DocxRequest
  readonly file: Uint8Array
}

const at = '2025-11-03T15:00:00.000Z'
const series = 'outgoing'

/**
 * A batch of letters in one transaction: for each its number, its row with facts and file, and its own entry in the
 * history; the entries are signed once, by the last, which holds the hashes of all.
 */
export async function openBenchRegister() {
  const folder = await mkdtemp(join(tmpdir(), 'protocol-desk-bench-'))
  const connection = openRegisterDatabase({ folder, dataKey: randomBytes(32), mode: 'create' })
  migrate(connection, migrations)
  const db = connection.kysely<RegisterTables>()
  const author = testAuthor()
  let last = 0
  return {
    issue: async (letters: readonly NightLetter[]): Promise<void> => {
      const settings = JSON.stringify(letters[0]?.request.settings)
      const rows = letters.map(({ request, file }, index) => {
        const number = `01-18/${last + index + 1}`
        const sha256 = createHash('sha256').update(file).digest()
        const paper = {
          id: randomUUID(),
          kind: request.kind,
          language: request.language,
          number,
          title: number,
          subject_area: 'invitations',
          subject_id: randomUUID(),
          file_name: `${number}.docx`,
          dated_on: at.slice(0, 10),
          facts: JSON.stringify(request.facts),
          settings,
          file,
          sha256: sha256.toString('hex'),
          byte_length: file.length,
          issued_at: at,
          with_passports: 0,
          version: 1,
          confirmed: '[]',
          wording: null,
          program_version: '0',
          prepared: null,
          prepared_on: null,
          settled: null,
        }
        return { paper, seq: last + index + 1, sha256 }
      })
      last += letters.length
      await db.transaction().execute(async (one) => {
        await one.insertInto('paper_numbers').values(rows.map(({ paper, seq }) => ({
          counter: series, series, year: 2025, seq, reason: '', kind: paper.kind, subject_area: paper.subject_area, subject_id: paper.subject_id, number: paper.number, state: 'used', reserved_at: at,
        }))).execute()
        await one.insertInto('papers').values(rows.map(({ paper }) => paper)).execute()
        await appendEntries(one, author, rows.map(({ paper, sha256 }) => ({
          at, action: 'paper-issued', area: 'papers', recordId: paper.id, after: sha256, details: { kind: paper.kind, language: paper.language },
        })))
      })
    },
    close: async (): Promise<void> => {
      connection.close()
      await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
