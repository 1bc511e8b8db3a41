import { existsSync, rmSync } from 'node:fs'
import { constants } from 'node:os'
import { AppError } from '../../../shared/errors.ts'
import { acknowledgementOf } from './acknowledgements.ts'
import { type Office, openOffice } from './office.ts'
import type { Performance, Work } from './work.ts'
import { changeSomething, writing } from './writing.ts'

/**
 * Work on a disk that fails, one access after the other; orders to the recorder stand in `power-cut/recorder.c`. After
 * each failure the disk is sound again and the next change has to go in. Answers: `refused <code> <errno>`, and
 * `stuck <code>` where work did not go on.
 */
export const enduring: Work = {
  name: 'enduring',
  prepare: writing.prepare,
  inspect: writing.inspect,

  async perform({ folder, chance, amount, acknowledge }) {
    let office = await openOffice(folder)
    for (let round = 0; round < amount; round += 1) {
      const error = round % 2 === 0 ? constants.errno.ENOSPC : constants.errno.EIO
      const at = 1 + chance.below(accesses)
      const reads = error === constants.errno.EIO && chance.percent(50) ? 1 : 0
      acknowledge(`!fault ${at} ${error} ${chance.percent(50) ? 1 : 0} ${reads}`)
      const reopens = chance.percent(15)
      const refusal = await attempt(async () => {
        if (reopens) office = await reopen(office, folder)
        for (let change = 0; change < changesWithin; change += 1) await change1(office, { chance, acknowledge })
      })
      acknowledge('!heal')
      if (refusal !== undefined) acknowledge(`refused ${refusal} ${error}`)
      if (wasStruck()) acknowledge(`struck ${error}`)
      const stuck = await attempt(async () => {
        if (reopens) office = await reopen(office, folder)
        await change1(office, { chance, acknowledge })
      })
      if (stuck !== undefined) acknowledge(`stuck ${stuck} ${at} ${error}`)
    }
    await office.close()
    acknowledge('closed')
  },
}

/** About as many accesses as the changes below make. */
const accesses = 60
const changesWithin = 4

async function change1(office: Office, { chance, acknowledge }: Pick<Performance, 'chance' | 'acknowledge'>): Promise<void> {
  const { area, record } = await changeSomething(office, chance)
  acknowledge(acknowledgementOf(area, record))
}

async function reopen(office: Office, folder: string): Promise<Office> {
  await office.close()
  return openOffice(folder)
}

/** The code of a refusal and what it came from. */
async function attempt(run: () => Promise<void>): Promise<string | undefined> {
  try {
    await run()
    return undefined
  } catch (error) {
    return error instanceof AppError ? `${error.code} ${JSON.stringify(error.details)}` : `not-an-app-error ${String(error)}`
  }
}

function wasStruck(): boolean {
  const mark = process.env['DISK_HIT'] ?? ''
  if (!existsSync(mark)) return false
  rmSync(mark)
  return true
}
