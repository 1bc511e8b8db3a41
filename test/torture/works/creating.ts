import { existsSync, readdirSync } from 'node:fs'
import { AppError } from '../../../shared/errors.ts'
import { type Findings, nothingFound } from '../harness.ts'
import { audit, auditing } from './audit.ts'
import { createOffice, officeIn, openOffice } from './office.ts'
import type { Work } from './work.ts'

/** A register is made. Cut short, it is either there or may be made anew in the same place. */
export const creating: Work = {
  name: 'creating',

  prepare: () => Promise.resolve(),

  async perform({ folder, acknowledge }) {
    const office = await createOffice(folder)
    acknowledge('created')
    await office.close()
  },

  async inspect(folder, acknowledged) {
    const { status } = await officeIn(folder).client.session.state({})
    if (status !== 'no-register') return auditing(() => openOffice(folder), (office) => audit(office, []))
    if (acknowledged.includes('created')) return { ...nothingFound, lost: ['the new register'] }
    return createAnew(folder)
  },
}

async function createAnew(folder: string): Promise<Findings> {
  try {
    const office = await createOffice(folder)
    await office.close()
    return nothingFound
  } catch (error) {
    const left = existsSync(folder) ? readdirSync(folder).join(', ') : 'nothing'
    return { ...nothingFound, damaged: [`no register and none can be made: ${error instanceof AppError ? error.code : String(error)}; left: ${left}`] }
  }
}
