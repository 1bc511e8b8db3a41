import { expect, test } from 'vitest'
import { aPerson } from '../register/history/samples.ts'
import { anOffice } from './office-with-a-clerk.ts'

const newPassword = 'Кайра берилген сырсөз'

/** A clerk who was typing a passport, and another form without one. */
async function anOfficeWithDrafts() {
  const office = await anOffice()
  const { client, clerk, administrator, comeBackAs } = office
  await comeBackAs(clerk)
  await client.drafts.keep({ key: 'people/new', content: { passport: { number: 'AN1234567', expiresOn: null } } })
  await client.drafts.keep({ key: 'organisations/new', content: { name: 'Уюм' } })
  await comeBackAs(administrator)
  await client.users.prove({ password: 'Ачык сыр сөз 2026' })
  return office
}

test('before a reset the administrator is told how many forms with passports it closes for ever', async () => {
  const { client, clerk, administrator } = await anOfficeWithDrafts()
  const users = await client.users.list({})
  expect(users.find(({ id }) => id === clerk)?.sealedDrafts).toBe(1)
  expect(users.find(({ id }) => id === administrator)?.sealedDrafts).toBe(0)
})

test('after a reset the owner is told once what was lost; the other drafts are there', async () => {
  const { client, clerk, session } = await anOfficeWithDrafts()
  await client.users.resetPassword({ id: clerk, password: newPassword })
  await session.lock()
  await client.session.unlock({ userId: clerk, password: newPassword })
  expect((await client.drafts.find({ key: 'lost-drafts' }))?.content).toBe(1)
  expect(await client.drafts.find({ key: 'people/new' })).toBeNull()
  expect((await client.drafts.find({ key: 'organisations/new' }))?.content).toEqual({ name: 'Уюм' })
  await client.drafts.drop({ key: 'lost-drafts' })
  await session.lock()
  await client.session.unlock({ userId: clerk, password: newPassword })
  expect(await client.drafts.find({ key: 'lost-drafts' })).toBeNull()
  // And the form can be typed into again.
  expect((await client.people.create(aPerson())).id).toBeTruthy()
})

test('a password that its owner changes keeps what they typed', async () => {
  const { client, clerk, session, comeBackAs } = await anOfficeWithDrafts()
  await comeBackAs(clerk)
  await client.session.changePassword({ current: 'Өзүмдүн узун сөзүм', next: newPassword })
  await session.lock()
  await client.session.unlock({ userId: clerk, password: newPassword })
  expect((await client.drafts.find({ key: 'people/new' }))?.content).toMatchObject({ passport: { number: 'AN1234567' } })
  expect(await client.drafts.find({ key: 'lost-drafts' })).toBeNull()
})
