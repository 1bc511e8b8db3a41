import type { GiftInput } from '../../../../shared/register/gifts/schema.ts'

const none = { ky: '', ru: '' }

/** A filled-in form; a test names only the fields it is about. */
export function aGift(fields: Partial<GiftInput> = {}): GiftInput {
  return {
    direction: 'given',
    givenOn: '2025-11-28',
    partner: { personId: null, organisationId: null },
    ownPersonId: null,
    description: { ky: 'ак калпак', ru: 'белый калпак' },
    valueSom: 2500,
    reason: none,
    storagePlace: none,
    actNumber: '14',
    meetingId: null,
    notes: '',
    ...fields,
  }
}
