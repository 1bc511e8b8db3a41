import { describe, expect, it } from 'vitest'
import { lineText } from '../../../shared/documents/blocks.ts'
import { composeInvitationLetter } from '../../../shared/documents/invitation-letter/compose.ts'
import type { InvitationLetterFacts } from '../../../shared/documents/invitation-letter/facts.ts'
import { invitationLetter } from '../../../shared/documents/invitation-letter/kind.ts'
import { sampleInvitationLetter } from '../../../shared/documents/invitation-letter/sample.ts'
import { houseVoice } from '../../../shared/documents/voice.ts'
import { defaultSettings } from '../../../shared/register/settings/defaults.ts'
import { blockLines } from './block-lines.ts'

const noName = { surname: '', given: '', patronymic: '' }
const toCommission: InvitationLetterFacts = {
  ...sampleInvitationLetter(),
  addressee: {
    name: { ky: noName, ru: noName },
    sex: 'male',
    post: { ky: 'Молдова Республикасынын Борбордук шайлоо комиссиясы', ru: 'Центральная избирательная комиссия Республики Молдова' },
  },
  address: { ky: 'Кишинёв шаары', ru: 'г. Кишинёв' },
  salutation: 'own',
  salutationText: { ky: '', ru: '' },
}

const lines = (facts: InvitationLetterFacts, language: 'ky' | 'ru'): string[] =>
  composeInvitationLetter(facts, houseVoice(language), defaultSettings).flatMap(blockLines).map(lineText)

describe('a letter to a body without a person', () => {
  it('is addressed to the body itself, in the dative, with no courtesy word', () => {
    expect(lines(toCommission, 'ky')).toEqual(expect.arrayContaining(['Молдова Республикасынын Борбордук шайлоо комиссиясына', 'Кишинёв шаары']))
    expect(lines(toCommission, 'ru')).toEqual(expect.arrayContaining(['Центральной избирательной комиссии Республики Молдова', 'г. Кишинёв']))
    for (const language of ['ky', 'ru'] as const) expect(lines(toCommission, language).join('\n')).not.toMatch(/мырза|господин|\[/u)
  })

  it('greets colleagues, whatever kind of call was chosen', () => {
    expect(lines(toCommission, 'ky')).toContain('Урматтуу кесиптештер!')
    expect(lines({ ...toCommission, salutation: 'name', salutationText: { ky: 'төрага', ru: 'Председатель' } }, 'ru')).toContain('Уважаемые коллеги!')
    const own = { ky: 'Урматтуу Комиссиянын мүчөлөрү!', ru: 'Уважаемые члены Комиссии!' }
    expect(lines({ ...toCommission, salutationText: own }, 'ru')).toContain(own.ru)
  })

  it('speaks to many people: «Сиздер», and «ваш» in small letters', () => {
    const ky = lines(toCommission, 'ky').join('\n')
    expect(ky).toContain('Сиздерге урмат-сыйын билдирет жана өкүлдөрүңүздөрдү')
    expect(ky).not.toMatch(/Сизди |Сиз жетектеген|Катышууңузду /u)
    const ru = lines(toCommission, 'ru').join('\n')
    expect(ru).toContain('имеет честь пригласить ваших представителей в качестве международных наблюдателей')
    expect(ru).not.toMatch(/Вам |Вас |Вашей/u)
  })

  it('names the body in its file', () => {
    expect(invitationLetter.fileName(toCommission, 'ru')).toContain('Центральная избирательная комиссия Республики')
    expect(invitationLetter.title(toCommission, 'ky')).toContain('Молдова Республикасынын')
  })

  it('still shows a gap for a person whose name lacks one language', () => {
    const person = { ...sampleInvitationLetter().addressee, name: { ky: noName, ru: { surname: 'Панахов', given: 'Мазахир', patronymic: '' } } }
    expect(lines({ ...toCommission, addressee: person }, 'ky')).toContain('[кыргызча текст жок] мырзага')
  })
})

it('the letter of another body does not go out on our form', () => {
  const types = composeInvitationLetter({ ...toCommission, onLetterhead: false }, houseVoice('ky'), defaultSettings).map(({ type }) => type)
  expect(types).not.toContain('letterhead')
})
