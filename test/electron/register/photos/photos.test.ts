import { expect, test } from 'vitest'
import { badgesSchema } from '../../../../shared/documents/badges/facts.ts'
import { delegationListSchema } from '../../../../shared/documents/delegation-list/facts.ts'
import { testPassword } from '../../../helpers/register.ts'
import { aPhoto, drawnPhoto, withExif } from '../../../helpers/pictures.ts'
import { temporaryFolder } from '../../../helpers/temporary-folder.ts'
import { clientOf, codeOf, sessionIn } from '../../office/office-for-tests.ts'
import { aDelegation, aMember } from '../delegations/visit-samples.ts'
import { anOrganisation, aPerson, aPersonNamed } from '../history/samples.ts'

async function openOffice() {
  const session = sessionIn(temporaryFolder())
  const client = clientOf(session)
  await client.session.create({ name: 'Садыкова Нургүл', password: testPassword })
  const { id: personId } = await client.people.create(aPerson())
  const db = () => session.open().db
  return { session, client, personId, db }
}

const bytes = (picture: Uint8Array | null) => picture && [...picture]

test('a photograph is kept with a person, replaced and taken away, and every step can be taken back', async () => {
  const { client, personId } = await openOffice()
  expect(await client.photos.get({ personId })).toEqual({ picture: null })
  const [first, second] = [aPhoto(1), aPhoto(2)]
  await client.photos.put({ personId, revision: 1, photo: first })
  await client.photos.put({ personId, revision: 2, photo: second })
  await client.photos.remove({ personId, revision: 3 })
  expect(await client.people.get({ id: personId })).toMatchObject({ revision: 4, photo: '' })
  expect(await client.photos.get({ personId })).toEqual({ picture: null })

  await client.history.undo({})
  expect(bytes((await client.photos.get({ personId })).picture)).toEqual(bytes(second.picture))
  await client.history.undo({})
  expect(bytes((await client.photos.get({ personId })).picture)).toEqual(bytes(first.picture))
  await client.history.undo({})
  expect(await client.photos.get({ personId })).toEqual({ picture: null })
})

test('the history says that the photograph changed, never what it shows; other fields and the form leave it alone', async () => {
  const { client, personId } = await openOffice()
  await client.photos.put({ personId, revision: 1, photo: aPhoto() })
  await client.people.update({ id: personId, revision: 2, input: aPerson({ phone: '+996 312 00 00 00' }) })
  expect(await client.photos.get({ personId })).not.toEqual({ picture: null })
  const [phone, photo] = await client.history.ofRecord({ area: 'people', id: personId })
  expect(phone?.fields).toEqual(['phone'])
  expect(photo?.values).toEqual([{ field: 'photo', hidden: true }])
})

test('two at one card: the later one is told', async () => {
  const { client, personId } = await openOffice()
  await client.photos.put({ personId, revision: 1, photo: aPhoto(1) })
  expect(await codeOf(client.photos.put({ personId, revision: 1, photo: aPhoto(2) }))).toBe('changed-meanwhile')
  expect(await codeOf(client.photos.remove({ personId, revision: 1 }))).toBe('changed-meanwhile')
})

test('what is no drawn photograph does not get in, whatever the window sends', async () => {
  const { client, personId, db } = await openOffice()
  const photo = aPhoto()
  for (const picture of [withExif(drawnPhoto(), 'GPS 42.87 74.59'), new TextEncoder().encode('сүрөт'), new Uint8Array(200_000)]) {
    expect(await codeOf(client.photos.put({ personId, revision: 1, photo: { ...photo, picture } }))).toBe('invalid-input')
  }
  expect(await db().selectFrom('photos').select('reference').execute()).toEqual([])
})

test('another picture in its place is not shown, and no paper prints it', async () => {
  const { client, personId, db } = await openOffice()
  await client.photos.put({ personId, revision: 1, photo: aPhoto(1) })
  await db().updateTable('photos').set({ print: Buffer.from(aPhoto(2).print) }).execute()
  expect(await codeOf(client.photos.get({ personId }))).toBe('photo-altered')
  const body = await client.organisations.create(anOrganisation())
  const delegation = await client.delegations.create(aDelegation(body.id, { members: [aMember(personId)] }))
  const { facts } = await client.papers.prepare({ kind: 'badges', subject: { area: 'delegations', id: delegation.id } })
  expect(badgesSchema.parse(facts).badges[0]?.photo).toBe('')
})

test('a reader sees photographs and may not change them', async () => {
  const { client, personId, session } = await openOffice()
  await client.photos.put({ personId, revision: 1, photo: aPhoto() })
  await client.users.prove({ password: testPassword })
  const users = await client.users.add({ name: 'Окурман', role: 'reader', password: 'Өзүмдүн узун сөзүм' })
  const reader = users.find(({ role }) => role === 'reader')?.id ?? ''
  await client.session.lock({})
  await client.session.unlock({ userId: reader, password: 'Өзүмдүн узун сөзүм' })
  expect(session.isOpen()).toBe(true)
  expect((await client.photos.get({ personId })).picture).not.toBeNull()
  expect(await codeOf(client.photos.put({ personId, revision: 2, photo: aPhoto(2) }))).toBe('not-allowed')
  expect(await codeOf(client.photos.remove({ personId, revision: 2 }))).toBe('not-allowed')
})

test('lists get the small pictures of those who have one; papers get the printed ones', async () => {
  const { client, personId } = await openOffice()
  const photo = aPhoto(3)
  const other = await client.people.create(aPersonNamed('Асанова'))
  await client.photos.put({ personId, revision: 1, photo })
  const found = await client.photos.thumbnails({ personIds: [personId, other.id] })
  expect(found.map((one) => one.personId)).toEqual([personId])
  expect(bytes(found[0]?.thumbnail ?? null)).toEqual(bytes(photo.thumbnail))

  const body = await client.organisations.create(anOrganisation())
  const delegation = await client.delegations.create(aDelegation(body.id, { members: [aMember(personId), aMember(other.id)] }))
  const subject = { area: 'delegations', id: delegation.id } as const
  const printed = Buffer.from(photo.print).toString('base64')
  const { badges } = badgesSchema.parse((await client.papers.prepare({ kind: 'badges', subject })).facts)
  expect(badges.map((badge) => badge.photo)).toEqual([printed, ''])
  const { members, withPhotos } = delegationListSchema.parse((await client.papers.prepare({ kind: 'delegation-list', subject })).facts)
  expect(members.map((member) => member.photo)).toEqual([printed, ''])
  expect(withPhotos).toBe(false)
})

test('a register from before there were photographs verifies as it did, and so does one with them', async () => {
  const { client, personId } = await openOffice()
  await client.photos.put({ personId, revision: 1, photo: aPhoto() })
  expect(await client.history.verify({})).toMatchObject({ faults: [] })
})
