import { audit, auditing } from './audit.ts'
import { readAcknowledgements } from './acknowledgements.ts'
import { createOffice, officePassword, openOffice } from './office.ts'
import { keepSaid, readKept } from './kept-words.ts'
import type { Work } from './work.ts'
import { prepareRecords } from './writing.ts'

/** The data key is changed through a copy: killed anywhere, the register opens with what its key file says. */
export const changingDataKey: Work = {
  name: 'changing-data-key',

  async prepare(folder) {
    const office = await createOffice(folder)
    keepSaid(folder, await prepareRecords(office, 6))
    await office.close()
  },

  async perform({ folder, acknowledge }) {
    const office = await openOffice(folder)
    await office.client.backups.changeDataKey({ password: officePassword })
    acknowledge('changed')
    await office.close()
  },

  inspect: (folder) => auditing(() => openOffice(folder), (office) => audit(office, readAcknowledgements(readKept(folder)))),
}
