import type { GiftInput } from '../../../shared/register/gifts/schema.ts'
import type { DemoIds } from './demo-ids.ts'
import { both, none } from './records.ts'

const invented = 'Демо маалымат: белек ойдон чыгарылган.'

type GiftHead = Pick<GiftInput, 'givenOn' | 'partner' | 'description'> & Partial<GiftInput>

function gift(given: GiftHead): GiftInput {
  return { direction: 'given', ownPersonId: null, valueSom: null, reason: none, storagePlace: none, actNumber: '', meetingId: null, notes: invented, ...given }
}

/** Both directions; one of them repeats what the same body was given the year before. */
export function gifts({ bodies, people }: DemoIds, meetingId: string): readonly GiftInput[] {
  const meeting = both('Эки комиссиянын жолугушуусу', 'Встреча двух комиссий')
  return [
    gift({
      givenOn: '2024-11-15',
      partner: { personId: null, organisationId: bodies.azerbaijanCommission },
      description: both('ак калпак', 'ак калпак'),
      valueSom: 2500,
      reason: both('Консультациялык платформанын жыйыны', 'Заседание Консультативной платформы'),
      actNumber: 'DEMO-9',
    }),
    gift({
      givenOn: '2025-11-28',
      partner: { personId: people.seyidbeyli, organisationId: bodies.azerbaijanCommission },
      description: both('ак калпак жана «Манас» эпосу', 'ак калпак и эпос «Манас»'),
      ownPersonId: people.omurbekova,
      valueSom: 4200,
      reason: meeting,
      actNumber: 'DEMO-14',
      meetingId,
    }),
    gift({
      direction: 'received',
      givenOn: '2025-11-28',
      partner: { personId: people.seyidbeyli, organisationId: bodies.azerbaijanCommission },
      description: both('кол менен токулган килем', 'ковёр ручной работы'),
      ownPersonId: people.omurbekova,
      reason: meeting,
      storagePlace: both('203-кабинет', 'кабинет 203'),
      meetingId,
    }),
  ]
}
