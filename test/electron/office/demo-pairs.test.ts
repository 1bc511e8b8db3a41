import { expect, test } from 'vitest'
import { fillDemoRegister } from '../../../electron/office/demo/fill-demo-register.ts'
import { collectPairs } from '../../../shared/register/pairs/rules.ts'
import { testPassword } from '../../helpers/register.ts'
import { makeTemporaryFolder } from '../../helpers/temporary-folder.ts'
import { clientOf, november28, sessionForFile } from './office-for-tests.ts'

const everything = { search: '', archived: false }

test('the texts of the demo are checked, but for one meeting that shows what the others look like', async () => {
  const session = sessionForFile(makeTemporaryFolder())
  await session.create(testPassword)
  await fillDemoRegister(session, november28)
  const client = clientOf(session)
  const open: Record<string, number> = {}
  for (const area of ['elections', 'missions', 'delegations', 'programme', 'invitations', 'meetings'] as const) {
    for (const { id } of await client[area].list(everything)) {
      const pairs = collectPairs(await client[area].get({ id })).map(({ pair }) => pair)
      for (const { state } of await client.pairs.states({ pairs })) {
        if (state === 'stale' || state === 'draft') open[`${area} ${state}`] = (open[`${area} ${state}`] ?? 0) + 1
      }
    }
  }
  expect(open).toEqual({ 'meetings stale': 2, 'meetings draft': 1 })
  await session.lock()
})
