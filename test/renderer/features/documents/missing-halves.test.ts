import { expect, test } from 'vitest'
import { getKind } from '../../../../shared/documents/kinds.ts'
import { findMissingHalves } from '../../../../renderer/features/documents/missing-halves.ts'

const noName = { surname: '', given: '', patronymic: '' }

function letterTo(post: { ky: string; ru: string }) {
  const { form, sample } = getKind('invitation-letter')
  const facts = JSON.parse(JSON.stringify(sample())) as Parameters<typeof findMissingHalves>[1]
  const addressee = { name: { ky: noName, ru: noName }, sex: 'male', post }
  return findMissingHalves(form, { ...(facts as object), addressee }).filter(({ field }) => field.path === 'addressee')
}

test('a letter to an organisation lacks no addressee, and one to nobody does', () => {
  expect(letterTo({ ky: 'Европадагы коопсуздук жана кызматташтык уюму', ru: 'Организация по безопасности и сотрудничеству в Европе' })).toEqual([])
  expect(letterTo({ ky: 'Европадагы коопсуздук жана кызматташтык уюму', ru: '' })).toMatchObject([{ language: 'ru' }])
  expect(letterTo({ ky: '', ru: '' })).toMatchObject([{ language: 'ky' }])
})
