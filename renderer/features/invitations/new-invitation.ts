import type { InvitationInput } from '../../../shared/register/invitations/schema.ts'
import { todayIso } from '../../app/today-iso.ts'

const empty = { ky: '', ru: '' }

/** The commission writes most letters itself and sends them by e-mail; the chain begins as a draft of today. */
export function newInvitation(): InvitationInput {
  return {
    direction: 'outgoing',
    source: 'commission',
    channel: 'email',
    addressee: { personId: null, organisationId: null },
    electionId: null,
    event: empty,
    eventOn: null,
    eventEndsOn: null,
    eventAt: null,
    place: empty,
    aim: empty,
    ground: empty,
    costs: empty,
    seats: null,
    replyByOn: null,
    signatoryPersonId: null,
    number: '',
    steps: [{ status: 'draft', on: todayIso(), note: '' }],
    answer: { on: null, number: '', confirmed: null, note: '' },
    notes: '',
  }
}
