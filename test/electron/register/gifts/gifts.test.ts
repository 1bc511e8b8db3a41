import { expect, test } from 'vitest'
import { giftInput } from '../../../../shared/register/gifts/schema.ts'
import { anOrganisation, aPerson, aPersonNamed } from '../history/samples.ts'
import { openTestDesk } from '../history/test-desk.ts'
import { aGift } from './samples.ts'

test('a gift is entered with both sides, found by the people and the thing, and taken back', async () => {
  const desk = await openTestDesk()
  const person = await desk.people.create(aPerson())
  const own = await desk.people.create(aPersonNamed('Асанова'))
  const body = await desk.organisations.create(anOrganisation())
  const input = aGift({ partner: { personId: person.id, organisationId: body.id }, ownPersonId: own.id })
  const created = await desk.gifts.create(input)
  expect(created).toMatchObject(input)
  for (const search of ['panahov', 'калпак', 'Асанова', 'содружество']) {
    expect(await desk.gifts.list({ search }), search).toMatchObject([{ id: created.id, partnerPerson: { ru: 'Панахов Мазахир' }, ownPerson: { ky: 'Асанова Айгүл' } }])
  }
  expect(await desk.history.undo({})).toMatchObject({ area: 'gifts', action: 'create' })
  expect(await desk.gifts.list({})).toEqual([])
  expect((await desk.history.verify({})).faults).toEqual([])
})

test('a gift without the other side is refused', () => {
  expect(giftInput.safeParse(aGift({})).error?.issues.map(({ path }) => path.join('.'))).toEqual(['partner.personId'])
})
