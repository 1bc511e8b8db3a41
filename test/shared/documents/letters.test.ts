import { describe, expect, it } from 'vitest'
import { lineText } from '../../../shared/documents/blocks.ts'
import type { Block } from '../../../shared/documents/blocks.ts'
import { congratulationLetter } from '../../../shared/documents/congratulation-letter/kind.ts'
import { coveringLetter } from '../../../shared/documents/covering-letter/kind.ts'
import type { DocumentKind } from '../../../shared/documents/document-kind.ts'
import { invitationAnswer } from '../../../shared/documents/invitation-answer/kind.ts'
import { composePaper } from '../../../shared/documents/paper.ts'
import { thanksLetter } from '../../../shared/documents/thanks-letter/kind.ts'
import { verbalNote } from '../../../shared/documents/verbal-note/kind.ts'
import { houseVoice } from '../../../shared/documents/voice.ts'
import { defaultSettings } from '../../../shared/register/settings/defaults.ts'
import { blockLines } from './block-lines.ts'

const none = { ky: '', ru: '' }
const noName = { surname: '', given: '', patronymic: '' }
const elections = { ky: 'Жогорку Кеңештин депутаттарын мөөнөтүнөн мурда шайлоо', ru: 'досрочные выборы депутатов Жогорку Кенеша' }
const commission = {
  name: { ky: noName, ru: noName },
  sex: 'male' as const,
  post: { ky: 'Молдова Республикасынын Борбордук шайлоо комиссиясы', ru: 'Центральная избирательная комиссия Республики Молдова' },
}

/** The sample with a few facts changed, line by line. */
function lines<Facts>(kind: DocumentKind<Facts>, language: 'ky' | 'ru', change: Partial<Facts> = {}): string[] {
  return kind.compose({ ...kind.sample(), ...change }, houseVoice(language), defaultSettings).flatMap(blockLines).map((line) => lineText(line).replaceAll('\u00A0', ' '))
}
const text = <Facts>(kind: DocumentKind<Facts>, language: 'ky' | 'ru', change: Partial<Facts> = {}): string => lines(kind, language, change).join('\n')

describe('the answer to an invitation', () => {
  it('quotes their letter and accepts with thanks', () => {
    const accept = { answer: 'accept' as const, delegationSize: 5 }
    expect(lines(invitationAnswer, 'ru', accept)).toEqual(expect.arrayContaining([
      'На № 04/1-117 от 10 ноября 2025 года',
      'С благодарностью принимаем ваше приглашение принять участие с 11 по 12 декабря 2025 года в международной конференции «Цифровые выборы».',
      'Состав нашей делегации – 5 человек.',
    ]))
    expect(lines(invitationAnswer, 'ky', accept)).toEqual(expect.arrayContaining([
      'Сиздин 2025-жылдын 10-ноябрындагы № 04/1-117 катыңызга',
      '2025-жылдын 11-декабрынан 12-декабрына чейин өтө турган «Санарип шайлоо» аттуу эл аралык конференцияга катышууга чакырууңуздарды ыраазычылык менен кабыл алабыз.',
      'Делегациябыздын курамы – 5 адам.',
    ]))
  })

  it('declines with the reason and without a delegation, whatever stands in the other fields', () => {
    const decline = { answer: 'decline' as const, reason: { ky: 'Ошол күнү биздин шайлоо өтөт', ru: 'В этот день у нас состоятся выборы' } }
    expect(lines(invitationAnswer, 'ru', decline)).toContain('К сожалению, принять участие не представляется возможным. В этот день у нас состоятся выборы.')
    expect(text(invitationAnswer, 'ru', decline)).not.toMatch(/Состав нашей|Глава делегации|в следующем объёме/u)
    expect(text(invitationAnswer, 'ru', { answer: 'accept', reason: decline.reason })).not.toContain('В этот день')
  })

  it('accepts in part on the terms given, else with fewer people', () => {
    expect(text(invitationAnswer, 'ru')).toContain('Подтверждаем готовность к участию в следующем объёме: делегация примет личное участие')
    expect(text(invitationAnswer, 'ky', { terms: none })).toContain('Кыскартылган курамда катыша тургандыгыбызды билдиребиз.')
  })

  it('observes elections, and speaks to one person with «Ваше»', () => {
    const { addressee } = congratulationLetter.sample()
    const change = { answer: 'accept' as const, purpose: 'observation' as const, event: elections, startsOn: '', endsOn: '', addressee }
    expect(lines(invitationAnswer, 'ru', change)).toContain('С благодарностью принимаем Ваше приглашение направить международных наблюдателей на досрочные выборы депутатов Жогорку Кенеша.')
    expect(lines(invitationAnswer, 'ky', change)).toContain('Жогорку Кеңештин депутаттарын мөөнөтүнөн мурда шайлоого эл аралык байкоочу катары катышууга чакырууңузду ыраазычылык менен кабыл алабыз.')
  })
})

describe('the covering letter to the ministry', () => {
  it('asks to forward one letter or several, and lists whom they are for', () => {
    expect(lines(coveringLetter, 'ru')).toEqual(expect.arrayContaining(['О направлении писем-приглашений', 'Письма адресованы:', 'Секретариат Организации тюркских государств.']))
    const [first] = coveringLetter.sample().recipients
    const one = { recipients: first === undefined ? [] : [first] }
    expect(lines(coveringLetter, 'ru', one)).toEqual(expect.arrayContaining(['О направлении письма-приглашения']))
    expect(text(coveringLetter, 'ru', one)).toMatch(/в его передаче адресату по дипломатическим каналам\.\nАдресат письма: Мазахир Панахов – председатель/u)
    expect(text(coveringLetter, 'ky', one)).toContain('чакыруу катын жөнөтөбүз жана аны')
  })

  it('announces a delegation and asks for help with its entry', () => {
    const visit = { matter: 'delegation' as const, organisation: commission.post, startsOn: '2025-11-27', endsOn: '2025-12-01', delegationSize: 3, text: none, annexes: [] }
    expect(lines(coveringLetter, 'ru', visit)).toEqual(expect.arrayContaining([
      'О визите делегации',
      'Сообщаем, что с 27 ноября по 1 декабря 2025 года в Кыргызской Республике будет находиться делегация Центральной избирательной комиссии Республики Молдова.',
      'Состав делегации: 3 человека.',
    ]))
    expect(text(coveringLetter, 'ru', visit)).not.toContain('приглашени')
  })

  it('carries an officer’s own text and no subject that contradicts it', () => {
    const own = lines(coveringLetter, 'ru', { matter: 'own', text: { ky: 'Өз тексти', ru: 'Свой текст' } })
    expect(own).toContain('Свой текст.')
    expect(own.join('\n')).not.toContain('О направлении')
  })
})

describe('the verbal note', () => {
  const types = (blocks: readonly Block[]): string[] => blocks.map(({ type }) => type)

  it('has neither letterhead nor signature nor call, and dates itself below its text', () => {
    const blocks = verbalNote.compose(verbalNote.sample(), houseVoice('ru'), defaultSettings)
    for (const absent of ['letterhead', 'signature', 'executor', 'addressee']) expect(types(blocks)).not.toContain(absent)
    expect(types(blocks).indexOf('place-date')).toBeGreaterThan(types(blocks).indexOf('paragraph'))
    expect(text(verbalNote, 'ru')).not.toMatch(/Уважаем|С уважением/u)
  })

  it('opens and closes with the compliments and ends in the addressee', () => {
    const ru = lines(verbalNote, 'ru')
    expect(ru).toContain('Министерство иностранных дел Кыргызской Республики свидетельствует своё уважение Посольству Азербайджанской Республики в Кыргызской Республике и имеет честь сообщить следующее.')
    expect(ru).toContain('Министерство пользуется случаем, чтобы возобновить Посольству уверения в своём весьма высоком уважении.')
    expect(ru.at(-1)).toBe('Посольству Азербайджанской Республики в Кыргызской Республике\nг. Бишкек')
    expect(lines(verbalNote, 'ky').at(-1)).toBe('Азербайжан Республикасынын Кыргыз Республикасындагы Элчилигине\nБишкек шаары')
  })

  it('calls each side by its own word in the case of the sentence', () => {
    const change = { senderParty: 'secretariat', addresseeParty: 'mission' } as const
    expect(text(verbalNote, 'ru', change)).toContain('Секретариат будет признателен Представительству за содействие')
    const invitation = { ...change, matter: 'invitation', purpose: 'event', event: { ky: 'эл аралык форум', ru: 'международный форум' }, startsOn: '', endsOn: '' } as const
    expect(text(verbalNote, 'ky', invitation)).toContain('Катчылык эл аралык форумга катышууга чакыруу катын ушул нотага тиркейт жана аны ээсине тапшырууну Өкүлчүлүктөн суранат.')
    expect(text(verbalNote, 'ru', invitation)).toContain('принять участие в международном форуме и просит Представительство передать его адресату.')
  })
})

describe('the letter of thanks', () => {
  it('says for what, and when it was', () => {
    expect(text(thanksLetter, 'ru')).toContain('за визит в Кыргызскую Республику, состоявшийся с 27 ноября по 1 декабря 2025 года, и плодотворную работу.')
    expect(text(thanksLetter, 'ru', { startsOn: '', endsOn: '' })).toContain('за визит в Кыргызскую Республику и плодотворную работу.')
    expect(lines(thanksLetter, 'ky', { reason: 'meeting', startsOn: '', endsOn: '' })).toContain('Болуп өткөн жолугушуу жана мазмундуу пикир алмашуу үчүн чын жүрөктөн ыраазычылык билдиребиз.')
    expect(text(thanksLetter, 'ky', { reason: 'observation', event: elections })).toContain('мөөнөтүнөн мурда шайлоодо эл аралык байкоо жүргүзгөнүңүз')
    expect(text(thanksLetter, 'ru', { reason: 'observation', event: elections })).toContain('за международное наблюдение на досрочных выборах депутатов Жогорку Кенеша')
    expect(text(thanksLetter, 'ky', { addressee: commission })).toContain('сапарыңыздар жана жемиштүү ишиңиздер үчүн')
  })

  it('may answer their congratulation', () => {
    expect(lines(thanksLetter, 'ru', { reason: 'congratulation', inReplyTo: { number: '12', datedOn: '2025-12-02' } })).toEqual(expect.arrayContaining([
      'На № 12 от 2 декабря 2025 года',
      'Выражаем искреннюю благодарность за тёплые слова поздравления и добрые пожелания.',
    ]))
  })

  it('shows a gap where its own words are missing, and prints a wish of the officer’s own', () => {
    expect(text(thanksLetter, 'ru', { reason: 'own', text: none })).toContain('[русского текста нет]')
    expect(lines(thanksLetter, 'ru', { wish: { ky: 'Келгиле', ru: 'Приезжайте ещё' } })).toContain('Приезжайте ещё.')
  })
})

describe('the letter of congratulation', () => {
  it('declines the occasion in Russian and leaves it alone in Kyrgyz', () => {
    expect(lines(congratulationLetter, 'ru')).toContain('Примите мои искренние поздравления с Днём независимости Азербайджанской Республики.')
    expect(lines(congratulationLetter, 'ky')).toContain('Азербайжан Республикасынын Көз карандысыздык күнү менен чын жүрөктөн куттуктоомду кабыл алыңыз.')
    const occasion = { ky: 'комиссиянын жүз жылдыгы', ru: 'столетие комиссии' }
    expect(text(congratulationLetter, 'ru', { occasion })).toContain('поздравления со столетием комиссии.')
    expect(composePaper(congratulationLetter, congratulationLetter.sample(), 'ru', defaultSettings).requests.map(({ kase }) => kase)).toContain('instrumental')
  })

  it('wishes a body no family', () => {
    expect(text(congratulationLetter, 'ru')).toContain('Вашей семье')
    expect(text(congratulationLetter, 'ru', { addressee: commission })).not.toMatch(/семье|Вам /u)
    expect(text(congratulationLetter, 'ky', { addressee: commission })).toContain('кабыл алыңыздар.')
  })
})
