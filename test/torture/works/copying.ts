import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { registerFiles } from '../../../electron/database/register-folder.ts'
import { type Findings, findingsOf } from '../harness.ts'
import { readAcknowledgements } from './acknowledgements.ts'
import { audit, auditing } from './audit.ts'
import { openOffice } from './office.ts'
import type { Work } from './work.ts'
import { writeRecords, writing } from './writing.ts'

/** The copy that closing makes. Whatever carries a copy's name is whole and opens with the password of its day. */
export const copying: Work = {
  name: 'copying',
  prepare: writing.prepare,

  async perform({ folder, chance, acknowledge }) {
    const office = await openOffice(folder)
    await writeRecords(office, { chance, amount: 6, acknowledge })
    await office.close()
    acknowledge('closed')
  },

  async inspect(folder, acknowledged) {
    const live = await auditing(() => openOffice(folder), (office) => audit(office, readAcknowledgements(acknowledged)))
    const { backups } = registerFiles(folder)
    const copies = existsSync(backups) ? readdirSync(backups).filter((file) => file.endsWith('.db')) : []
    const found: Findings[] = [live]
    for (const copy of copies) found.push(await inspectCopy(folder, backups, copy.replace(/\.db$/u, '')))
    return findingsOf(found)
  },
}

async function inspectCopy(folder: string, backups: string, name: string): Promise<Findings> {
  const place = `${folder}-${name}`
  mkdirSync(place)
  try {
    const files = registerFiles(place)
    copyFileSync(join(backups, `${name}.db`), files.database)
    for (const [index, end] of ['keys.a', 'keys.b'].entries()) {
      const key = join(backups, `${name}.${end}`)
      if (existsSync(key)) copyFileSync(key, files.keys[index] ?? '')
    }
    const found = await auditing(() => openOffice(place), (office) => audit(office, []))
    return { ...found, damaged: found.damaged.map((fault) => `copy ${name}: ${fault}`) }
  } finally {
    rmSync(place, { recursive: true, force: true })
    rmSync(`${place}.log`, { force: true })
  }
}
