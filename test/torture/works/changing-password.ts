import { AppError } from '../../../shared/errors.ts'
import { type Findings, nothingFound } from '../harness.ts'
import { createOffice, officePassword, openOffice } from './office.ts'
import type { Work } from './work.ts'

const newPassword = 'Башка сөз менен 2027'

/** A password is changed: afterwards exactly one of the two opens, and after the answer the new one. */
export const changingPassword: Work = {
  name: 'changing-password',

  async prepare(folder) {
    const office = await createOffice(folder)
    await office.close()
  },

  async perform({ folder, acknowledge }) {
    const office = await openOffice(folder)
    await office.client.session.changePassword({ current: officePassword, next: newPassword })
    acknowledge('changed')
    await office.close()
  },

  async inspect(folder, acknowledged): Promise<Findings> {
    const opens = { new: await opensWith(folder, newPassword), old: await opensWith(folder, officePassword) }
    if (opens.new === opens.old) return { ...nothingFound, damaged: [`both passwords: ${opens.new ? 'open' : 'refused'}`] }
    if (acknowledged.includes('changed') && !opens.new) return { ...nothingFound, lost: ['the new password'] }
    return nothingFound
  },
}

async function opensWith(folder: string, password: string): Promise<boolean> {
  try {
    const office = await openOffice(folder, undefined, password)
    await office.close()
    return true
  } catch (error) {
    if (error instanceof AppError && error.code === 'wrong-password') return false
    throw error
  }
}
