import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { defaultSettings } from '../../../../shared/register/settings/defaults.ts'
import { openTestDesk, type TestDesk } from '../history/test-desk.ts'

const subject = { area: 'invitations' as const, id: '00000000-0000-4000-8000-000000000001' }
const thanks = { ky: 'Биз кызматташтык үчүн терең ыраазычылык билдиребиз.', ru: 'Мы выражаем глубокую благодарность за сотрудничество.' }
const request = { ky: 'Катышууңузду ырастап берүүңүздү суранабыз.', ru: 'Просим подтвердить Ваше участие.' }

async function issue({ papers }: TestDesk, facts: unknown): Promise<number> {
  const kind = 'invitation-letter'
  const { number } = await papers.reserveNumber({ kind, subject, on: '2025-11-28' })
  const files = [{ language: 'ky' as const, title: 'Чакыруу кат', fileName: 'a.docx', file: new TextEncoder().encode(number) }]
  return (await papers.issue({ kind, subject, number, on: '2025-11-28', facts: facts as never, settings: defaultSettings, files })).length
}

const texts = async ({ memory }: TestDesk) => (await memory.list({})).map(({ ky, ru, origin, uses }) => ({ ky, ru, origin, uses }))

test('an issued paper teaches its sentences, which are proposed at once', async () => {
  const desk = await openTestDesk()
  await issue(desk, { body: { ky: `${thanks.ky} ${request.ky}`, ru: `${thanks.ru} ${request.ru}` }, signatory: { post: { ky: 'Борбордук комиссиянын төрагасы', ru: 'Председатель Центральной комиссии' } } })
  expect(await texts(desk)).toEqual(expect.arrayContaining([{ ...thanks, origin: 'letter', uses: 1 }, { ...request, origin: 'letter', uses: 1 }]))
  expect(await desk.memory.list({})).toHaveLength(2)
  expect((await desk.memory.suggest({ text: request.ky, from: 'ky' })).exact?.proposal).toBe(request.ru)
})

test('a sentence that is known counts one more use; an archived one stays away', async () => {
  const desk = await openTestDesk()
  await desk.memory.confirm({ ...thanks, origin: 'field' })
  const { id, revision } = await desk.memory.confirm({ ...request, origin: 'field' })
  await desk.memory.archive({ id, revision })
  await issue(desk, { body: { ky: `${thanks.ky}\n${request.ky}`, ru: `${thanks.ru}\n${request.ru}` } })
  expect(await texts(desk)).toEqual([{ ...thanks, origin: 'field', uses: 2 }])
})

test('what was learnt or confirmed in passing is not what Ctrl+Z takes back', async () => {
  const desk = await openTestDesk()
  await issue(desk, { body: thanks })
  await desk.memory.confirm({ ...request, origin: 'field' })
  await expect(desk.history.undo({})).rejects.toMatchObject({ code: 'nothing-to-undo' })
  expect(await texts(desk)).toHaveLength(2)
})

test('a memory that cannot learn does not stop the paper, and keeps nothing half', async () => {
  const desk = await openTestDesk()
  await sql`CREATE TRIGGER refuse BEFORE INSERT ON memory WHEN new.ky LIKE 'Катышуу%' BEGIN SELECT RAISE(ABORT, 'no'); END`.execute(desk.context.db)
  expect(await issue(desk, { body: { ky: `${thanks.ky} ${request.ky}`, ru: `${thanks.ru} ${request.ru}` } })).toBe(1)
  expect(await desk.papers.list({ subject })).toHaveLength(1)
  expect(await desk.memory.list({})).toEqual([])
})
