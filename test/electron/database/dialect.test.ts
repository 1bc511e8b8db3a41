import { expect, test, vi } from 'vitest'
import type { Kysely } from 'kysely'
import { createTestRegister } from '../../helpers/register.ts'

interface Tables {
  days: { name: string; number: number }
}

async function aDesk() {
  const { connection } = await createTestRegister()
  connection.database.exec(`CREATE TABLE days (name TEXT, number INTEGER); INSERT INTO days VALUES ('дүйшөмбү', 1), ('шейшемби', 2)`)
  const db: Kysely<Tables> = connection.kysely<Tables>()
  return { db, database: connection.database }
}

test('a question asked again is not made anew, and each asking has its own answer', async () => {
  const { db, database } = await aDesk()
  const prepare = vi.spyOn(database, 'prepare')
  const names = []
  for (const number of [1, 2, 3, 1]) names.push((await db.selectFrom('days').select('name').where('number', '=', number).executeTakeFirst())?.name)
  expect(names).toEqual(['дүйшөмбү', 'шейшемби', undefined, 'дүйшөмбү'])
  expect(prepare).toHaveBeenCalledOnce()
})

test('a question can be asked again while its first answer is still being read', async () => {
  const { db } = await aDesk()
  const query = db.selectFrom('days').select('name').orderBy('number')
  await query.execute()
  const read = []
  for await (const { name } of query.stream()) read.push(name)
  expect(read).toEqual((await query.execute()).map(({ name }) => name))
})

test('after more questions than are kept, the first is still answered', async () => {
  const { db } = await aDesk()
  const ask = (numbers: number[]) => db.selectFrom('days').select('name').where('number', 'in', numbers).execute()
  for (let length = 1; length <= 400; length += 1) await ask(Array.from({ length }, (_, index) => index))
  expect(await ask([2])).toEqual([{ name: 'шейшемби' }])
})

test('a table that gains a column meanwhile is read with it', async () => {
  const { db, database } = await aDesk()
  const all = () => db.selectFrom('days').selectAll().executeTakeFirst()
  await all()
  database.exec(`ALTER TABLE days ADD COLUMN note TEXT NOT NULL DEFAULT 'жок'`)
  expect(await all()).toEqual({ name: 'дүйшөмбү', number: 1, note: 'жок' })
})
