import { type ReactNode, useMemo } from 'react'
import { formatDate } from '../../../shared/language/index.ts'
import type { Language } from '../../../shared/language/bilingual.ts'
import { incomingState, incomingStates } from '../../../shared/register/incoming/rules.ts'
import { type Incoming, type IncomingInput, incomingInput, type IncomingSummary } from '../../../shared/register/incoming/schema.ts'
import { isWithin } from '../../../shared/register/period.ts'
import { api } from '../../api.ts'
import { useNavigation } from '../../app/navigation.tsx'
import type { AreaScreen } from '../../app/records/area-screen.ts'
import { halfNamed } from '../../app/records/half-named.ts'
import { RecordScreen } from '../../app/records/record-screen.tsx'
import { todayIso } from '../../app/today-iso.ts'
import { inLanguage } from '../../i18n.ts'
import { IncomingCard } from './incoming-card.tsx'
import { IncomingFields } from './incoming-fields.tsx'
import { JournalFrame } from './journal-frame.tsx'
import { IncomingMark } from './marks.tsx'
import { usePeriod } from './period.ts'

const empty = { ky: '', ru: '' }

function newIncoming(): IncomingInput {
  return {
    receivedOn: todayIso(),
    number: '',
    theirNumber: '',
    theirDatedOn: null,
    sender: { personId: null, organisationId: null },
    gist: empty,
    sheets: null,
    channel: 'email',
    infodocsNumber: '',
    resolution: empty,
    executorPersonId: null,
    dueOn: null,
    doneOn: null,
    doneNote: '',
    invitationId: null,
    notes: '',
  }
}

const senderOf = (row: IncomingSummary, language: Language): string => inLanguage(row.senderOrganisation, language) || inLanguage(row.senderPerson, language)
const stateOf = (row: IncomingSummary) => incomingState(row, todayIso())
const dayOf = (day: string | null, language: Language): string => (day === null ? '' : formatDate(day, language, 'digits'))

export const incomingArea: AreaScreen<IncomingInput, Incoming, IncomingSummary> = {
  area: 'incoming',
  calls: api.incoming,
  inputSchema: incomingInput,
  newInput: newIncoming,
  startNamed: (typed, language) => ({ gist: halfNamed(typed, language) }),
  columns: [
    { id: 'number', width: 110, sortBy: (row) => row.number, cell: (row) => row.number },
    { id: 'receivedOn', width: 110, sortBy: (row) => row.receivedOn, cell: (row, language) => dayOf(row.receivedOn, language) },
    { id: 'sender', width: 190, grow: true, sortBy: senderOf, cell: senderOf },
    { id: 'state', width: 150, sortBy: (row) => incomingStates.indexOf(stateOf(row)), cell: (row) => <IncomingMark state={stateOf(row)} /> },
    { id: 'gist', width: 200, grow: true, sortBy: (row, language) => inLanguage(row.gist, language), cell: (row, language) => inLanguage(row.gist, language) },
    { id: 'dueOn', width: 110, sortBy: (row) => row.dueOn ?? '', cell: (row, language) => dayOf(row.dueOn, language) },
    { id: 'theirNumber', width: 120, sortBy: (row) => row.theirNumber, cell: (row) => row.theirNumber },
    { id: 'executor', width: 150, sortBy: (row, language) => inLanguage(row.executor, language), cell: (row, language) => inLanguage(row.executor, language) },
    { id: 'infodocsNumber', width: 120, sortBy: (row) => row.infodocsNumber, cell: (row) => row.infodocsNumber },
  ],
  facets: [
    { id: 'state', valueOf: stateOf, label: (state, t) => t(`states.${state}`) },
    { id: 'channel', valueOf: (row) => row.channel, label: (channel, t) => t(`channels.${channel}`) },
  ],
  firstSort: { id: 'receivedOn', descending: true },
  title: (record, language) => [record.number, inLanguage(record.gist, language)].filter(Boolean).join(' – '),
  Card: IncomingCard,
  paperKinds: [],
  Fields: IncomingFields,
}

/** Letters that came in, as one of the journals: the same list as everywhere, of the chosen days. */
export function IncomingScreen(): ReactNode {
  const { place } = useNavigation()
  const [period, setPeriod] = usePeriod()
  const screen = useMemo((): typeof incomingArea => ({ ...incomingArea, isListed: ({ receivedOn }) => isWithin(period, receivedOn) }), [period])
  // A form has the screen to itself.
  if (place.form !== undefined) return <RecordScreen screen={screen} />
  return (
    <JournalFrame tab="incoming" period={period} onPeriod={setPeriod}>
      <RecordScreen screen={screen} />
    </JournalFrame>
  )
}
