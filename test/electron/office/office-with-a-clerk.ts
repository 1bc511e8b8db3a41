import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { registerFiles } from '../../../electron/database/register-folder.ts'
import { testPassword } from '../../helpers/register.ts'
import { temporaryFolder } from '../../helpers/temporary-folder.ts'
import { clientOf, sessionIn } from './office-for-tests.ts'

export const theirPassword = 'Өзүмдүн узун сөзүм'

/** An administrator at the desk and a clerk with a password of their own, on real files. */
export async function anOffice() {
  const folder = temporaryFolder()
  const anchorFile = join(temporaryFolder(), 'anchors.json')
  const session = sessionIn(folder, { anchorFile })
  const client = clientOf(session)
  const { recoveryKey } = await client.session.create({ name: 'Садыкова Нургүл', password: testPassword })
  await client.users.prove({ password: testPassword })
  const administrator = session.open().author().userId
  const users = await client.users.add({ name: 'Бекмуратов', role: 'clerk', password: theirPassword })
  const clerk = users.find(({ role }) => role === 'clerk')?.id ?? ''
  const { keys } = registerFiles(folder)
  return {
    folder,
    anchorFile,
    session,
    client,
    recoveryKey,
    administrator,
    clerk,
    keys,
    keepKeys: () => keys.forEach((file) => copyFileSync(file, `${file}.kept`)),
    putKeysBack: () => keys.forEach((file) => copyFileSync(`${file}.kept`, file)),
    async comeBackAs(userId: string) {
      await session.lock()
      await client.session.unlock({ userId, password: userId === administrator ? testPassword : theirPassword })
    },
    /** What the banner names. */
    faults: async () => [...new Set((await client.history.state({})).doubt?.faults.map(({ code }) => code))],
    sql: (statement: string) => session.open().db.executeQuery({ sql: statement, parameters: [], query: { kind: 'RawNode' } as never, queryId: { queryId: '' } }),
  }
}
