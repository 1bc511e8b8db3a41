import { describe, expect, it } from 'vitest'
import { isPhotoCell, lineText } from '../../../shared/documents/blocks.ts'
import type { Block } from '../../../shared/documents/blocks.ts'
import { composeDelegationList } from '../../../shared/documents/delegation-list/compose.ts'
import { sampleDelegationList } from '../../../shared/documents/delegation-list/sample.ts'
import { composeInvitationLetter } from '../../../shared/documents/invitation-letter/compose.ts'
import type { InvitationLetterFacts } from '../../../shared/documents/invitation-letter/facts.ts'
import { sampleInvitationLetter } from '../../../shared/documents/invitation-letter/sample.ts'
import { composeMeetingMinutes } from '../../../shared/documents/meeting-minutes/compose.ts'
import { sampleMeetingMinutes } from '../../../shared/documents/meeting-minutes/sample.ts'
import { composePressRelease } from '../../../shared/documents/press-release/compose.ts'
import { samplePressRelease } from '../../../shared/documents/press-release/sample.ts'
import { composeVisitProgramme } from '../../../shared/documents/visit-programme/compose.ts'
import { sampleVisitProgramme } from '../../../shared/documents/visit-programme/sample.ts'
import { houseVoice } from '../../../shared/documents/voice.ts'
import { gap, say, sentence, run } from '../../../shared/documents/wording.ts'
import { defaultSettings } from '../../../shared/register/settings/defaults.ts'
import { blockLines } from './block-lines.ts'

const text = (blocks: readonly Block[]): string => blocks.flatMap(blockLines).map(lineText).join('\n')

const letter = (change: Partial<InvitationLetterFacts>, language: 'ky' | 'ru'): string =>
  text(composeInvitationLetter({ ...sampleInvitationLetter(), ...change }, houseVoice(language), defaultSettings))

describe('invitation letter', () => {
  it('puts the addressee in the dative: the courtesy word in Kyrgyz, all of it in Russian', () => {
    expect(letter({}, 'ky')).toContain('Азербайжан Республикасынын Борбордук шайлоо комиссиясынын төрагасы\nМазахир Панахов мырзага\n')
    expect(letter({}, 'ru')).toContain('Председателю Центральной избирательной комиссии Азербайджанской Республики\nгосподину Мазахиру Панахову\n')
  })

  it('keeps to the sex of the addressee', () => {
    const addressee = { ...sampleInvitationLetter().addressee, sex: 'female' as const, name: { ky: { surname: 'Шайлдабекова', given: 'Нуржан', patronymic: '' }, ru: { surname: 'Шайлдабекова', given: 'Нуржан', patronymic: '' } } }
    expect(letter({ addressee, salutation: 'name' }, 'ky')).toContain('Урматтуу Шайлдабекова айым!')
    expect(letter({ addressee, salutation: 'name' }, 'ky')).toContain('Нуржан Шайлдабекова айымга')
    expect(letter({ addressee, salutation: 'name' }, 'ru')).toContain('Уважаемая госпожа Шайлдабекова!')
    expect(letter({ addressee }, 'ru')).toContain('госпоже Нуржан Шайлдабековой')
  })

  it('invites to an election and to an event in the case each asks for', () => {
    expect(letter({}, 'ky')).toContain('2025-жылдын 30-ноябрында өтө турган Кыргыз Республикасынын Жогорку Кеңешинин депутаттарын мөөнөтүнөн мурда шайлоого эл аралык байкоочу катары катышууга чакырат.')
    expect(letter({}, 'ru')).toContain('в качестве международных наблюдателей на досрочные выборы депутатов Жогорку Кенеша Кыргызской Республики 30 ноября 2025 года.')
    const event: Partial<InvitationLetterFacts> = {
      purpose: 'event',
      eventPossessed: true,
      event: { ky: 'Консультативдик платформанын экинчи отуруму', ru: 'второе заседание Консультативной платформы' },
      startsOn: '2025-11-28',
      endsOn: '2025-12-01',
    }
    expect(letter(event, 'ky')).toContain('2025-жылдын 28-ноябрынан 1-декабрына чейин өтө турган Консультативдик платформанын экинчи отурумуна катышууга чакырат.')
    expect(letter(event, 'ru')).toContain('принять участие с 28 ноября по 1 декабря 2025 года во втором заседании Консультативной платформы.')
  })

  it('leaves out what is not known and keeps its sentences whole', () => {
    const bare = letter({ startsOn: '', replyBy: '', seats: 0, annexes: [], programme: [], inReplyTo: { number: '', datedOn: '' }, costs: 'unsaid', askPapers: false }, 'ky')
    expect(bare).toContain('жана Сизди Кыргыз Республикасынын Жогорку Кеңешинин')
    expect(bare).toContain('Катышууңузду ырастооңузду суранабыз.')
    expect(bare).not.toMatch(/Тиркеме|программасы:|катыңызга| {2}/u)
  })

  it('answers their letter', () => {
    expect(letter({}, 'ky')).toContain('Сиздин 2025-жылдын 20-октябрындагы № 5-1/77 катыңызга')
    expect(letter({}, 'ru')).toContain('На № 5-1/77 от 20 октября 2025 года')
  })
})

describe('delegation list', () => {
  it('puts the head first and counts', () => {
    const list = composeDelegationList(sampleDelegationList(), houseVoice('ru'), defaultSettings)
    const table = list.find((block) => block.type === 'table')
    const named = table?.type === 'table' ? table.rows[0]?.[1] : undefined
    expect(named && !isPhotoCell(named) && named.map(lineText)).toEqual(['Панахов Мазахир', 'PANAHOV MAZAHIR'])
    expect(text(list)).toContain('Всего: 4\u00A0человека.')
    expect(text(composeDelegationList(sampleDelegationList(), houseVoice('ky'), defaultSettings))).toContain('Бардыгы: 4 адам.')
  })

  it('prints passports only where asked', () => {
    const secret = text(composeDelegationList({ ...sampleDelegationList(), withPassports: false }, houseVoice('ru'), defaultSettings))
    expect(secret).not.toMatch(/C0000001|паспорт/u)
  })

  it('adds the country only where the name of the body does not say it', () => {
    const titled = (country: string, organisation: { ky: string; ru: string }): string => text(composeDelegationList({ ...sampleDelegationList(), country, organisation }, houseVoice('ru'), defaultSettings))
    expect(titled('TR', { ky: 'Түркия', ru: 'Высший избирательный совет Турецкой Республики' })).not.toContain('(Турция)')
    expect(titled('TR', { ky: 'Жогорку шайлоо кеңеши', ru: 'Высший избирательный совет' })).toContain('Высший избирательный совет (Турция)')
  })

  it('says so when nobody is named yet', () => {
    expect(text(composeDelegationList({ ...sampleDelegationList(), members: [] }, houseVoice('ky'), defaultSettings))).toMatch(/Делегациянын курамы азырынча билдириле элек\.(?![^]*Бардыгы)/u)
  })
})

describe('visit programme', () => {
  it('is for guests: no staff note, no row of the organisers', () => {
    for (const language of ['ky', 'ru'] as const) {
      const printed = text(composeVisitProgramme(sampleVisitProgramme(), houseVoice(language), defaultSettings))
      expect(printed).not.toMatch(/0550 00 00 01|гараж|кезекчи|дежурный/u)
    }
  })

  it('orders days and hours', () => {
    const items = sampleVisitProgramme().items.toReversed()
    const days = composeVisitProgramme({ ...sampleVisitProgramme(), items }, houseVoice('ky'), defaultSettings).flatMap((block) => (block.type === 'table' ? (block.caption ?? []) : []))
    expect(days.map(lineText)).toEqual([
      '2025-жылдын 27-ноябры, бейшемби',
      '2025-жылдын 28-ноябры, жума',
      '2025-жылдын 29-ноябры, ишемби',
      '2025-жылдын 30-ноябры, жекшемби',
      '2025-жылдын 1-декабры, дүйшөмбү',
    ])
  })
})

describe('meeting minutes', () => {
  it('names a person of two capacities once, with both', () => {
    expect(text(composeMeetingMinutes(sampleMeetingMinutes(), houseVoice('ky'), defaultSettings))).toContain('Игорь Петришенко – КМШнын башкы катчысынын биринчи орун басары, КМШнын байкоочулар миссиясынын башчысы.')
  })

  it('ends agenda items in «жөнүндө», once', () => {
    const facts = sampleMeetingMinutes()
    const [first] = facts.agenda
    if (first === undefined) throw new Error('no agenda')
    const printed = text(composeMeetingMinutes({ ...facts, agenda: [{ ...first, title: { ky: 'Миссиянын иши', ru: 'О работе миссии' } }] }, houseVoice('ky'), defaultSettings))
    expect(printed).toContain('1. Миссиянын иши жөнүндө')
    expect(text(composeMeetingMinutes(facts, houseVoice('ky'), defaultSettings))).not.toContain('жөнүндө жөнүндө')
  })

  it('goes heard – spoke – resolved in each language', () => {
    expect(text(composeMeetingMinutes(sampleMeetingMinutes(), houseVoice('ky'), defaultSettings))).toMatch(/УГУЛДУ:.*ЧЫГЫП СҮЙЛӨШТҮ:.*ТОКТОМ КЫЛАТ:.*УГУЛДУ:/su)
    expect(text(composeMeetingMinutes(sampleMeetingMinutes(), houseVoice('ru'), defaultSettings))).toMatch(/СЛУШАЛИ:.*ВЫСТУПИЛИ:.*ПОСТАНОВИЛИ:.*СЛУШАЛИ:/su)
  })

  it('dates its figures', () => {
    expect(text(composeMeetingMinutes(sampleMeetingMinutes(), houseVoice('ky'), defaultSettings))).toContain('(2025-жылдын 11-ноябрына карата)')
    expect(text(composeMeetingMinutes(sampleMeetingMinutes(), houseVoice('ru'), defaultSettings))).toContain('(по состоянию на 11 ноября 2025 года)')
  })
})

describe('press release', () => {
  it('never prints what is not for the press', () => {
    for (const language of ['ky', 'ru'] as const) {
      const printed = text(composePressRelease(samplePressRelease(), houseVoice(language), defaultSettings))
      expect(printed).not.toMatch(/жабдуулар|оборудования|меморандум/u)
    }
  })

  it('says who met whom in the right cases', () => {
    expect(text(composePressRelease(samplePressRelease(), houseVoice('ru'), defaultSettings))).toContain('28 ноября 2025 года председатель Центральной избирательной комиссии Кыргызской Республики Тынчтык Шайназаров встретился с председателем Центральной избирательной комиссии Азербайджанской Республики Мазахиром Панаховым.')
    expect(text(composePressRelease(samplePressRelease(), houseVoice('ky'), defaultSettings))).toContain('Азербайжан Республикасынын Борбордук шайлоо комиссиясынын төрагасы Мазахир Панахов менен жолугушту.')
  })

  it('shows a gap where the counterpart was never written', () => {
    const facts = { ...samplePressRelease(), title: { ky: 'Жолугушуу өттү', ru: '' } }
    expect(text(composePressRelease(facts, houseVoice('ru'), defaultSettings))).toContain('[русского текста нет]')
    expect(text(composePressRelease(facts, houseVoice('ky'), defaultSettings))).not.toContain('[')
  })
})

describe('sentences', () => {
  it('fills slots with marked runs', () => {
    const line = say({ ky: '{a} жана {b}.', ru: '{b} и {a}.' }, houseVoice('ru'), { a: 'один', b: gap('ru') })
    expect(lineText(line)).toBe('[русского текста нет] и один.')
    expect(line[0]?.missing).toBe(true)
  })

  it('adds one full stop and no second', () => {
    expect(lineText(sentence([run('Да', 'ru')]))).toBe('Да.')
    expect(lineText(sentence([run('на 2 л. в 1 экз.', 'ru')]))).toBe('на 2 л. в 1 экз.')
    expect(lineText(sentence([run('Закон «О выборах»', 'ru')]))).toBe('Закон «О выборах».')
  })
})

describe('minutes read aloud', () => {
  it('names a speaker once for neighbouring words, and a common day of figures once', () => {
    const facts = sampleMeetingMinutes()
    const [item] = facts.agenda
    const [word] = item?.heard ?? []
    if (item === undefined || word === undefined) throw new Error('no agenda')
    const again = { ...word, text: { ky: 'Экинчи сөз', ru: 'Второе слово' } }
    const printed = text(composeMeetingMinutes({ ...facts, agenda: [{ ...item, heard: [word, again] }] }, houseVoice('ky'), defaultSettings))
    expect(printed.match(/Петришенко\u00A0И\. –/gu)).toHaveLength(1)
    expect(printed).toContain('участокторунда да иштейт. Экинчи сөз.')
    expect(printed.match(/2025-жылдын 11-ноябрына карата/gu)).toHaveLength(1)
  })
})
