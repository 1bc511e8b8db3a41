import type { ReactNode } from 'react'
import { formatDate } from '../../../shared/language/index.ts'
import type { Language } from '../../../shared/language/bilingual.ts'
import { type Meeting, type MeetingInput, meetingInput, type MeetingSummary, minutesStatuses } from '../../../shared/register/meetings/schema.ts'
import { api } from '../../api.ts'
import type { AreaScreen } from '../../app/records/area-screen.ts'
import { halfNamed } from '../../app/records/half-named.ts'
import { RecordScreen } from '../../app/records/record-screen.tsx'
import { todayIso } from '../../app/today-iso.ts'
import { inLanguage } from '../../i18n.ts'
import { Card } from './card.tsx'
import { Fields } from './fields.tsx'
import { MinutesMark } from './marks.tsx'
import { newMeeting, startMeetingFrom } from './new-meeting.ts'

const whenOf = (row: MeetingSummary, language: Language): string =>
  [formatDate(row.heldOn, language, 'digits'), row.startsAt].filter(Boolean).join(', ')

const afterwards = ['meeting-minutes', 'press-release', 'agenda', 'participant-list', 'conversation-record', 'control-list', 'seating-plan', 'name-plates', 'thanks-letter']
const beforehand = ['meeting-brief', 'talking-points']

/** What is made next comes first: until the day of the meeting its preparation, from then on its minutes. */
function papersOf({ heldOn }: Meeting): readonly string[] {
  return heldOn >= todayIso() ? [...beforehand, ...afterwards] : [...afterwards, ...beforehand]
}

export const meetingsArea: AreaScreen<MeetingInput, Meeting, MeetingSummary> = {
  area: 'meetings',
  calls: api.meetings,
  inputSchema: meetingInput,
  newInput: newMeeting,
  startFrom: startMeetingFrom,
  startNamed: (typed, language) => ({ subject: halfNamed(typed, language) }),
  columns: [
    { id: 'when', width: 150, sortBy: (row) => `${row.heldOn} ${row.startsAt ?? ''}`, cell: whenOf },
    {
      id: 'subject',
      width: 220,
      grow: true,
      sortBy: (row, language) => inLanguage(row.subject, language),
      cell: (row, language) => inLanguage(row.subject, language),
    },
    {
      id: 'minutes',
      width: 180,
      sortBy: (row) => minutesStatuses.indexOf(row.minutesStatus),
      cell: (row) => <MinutesMark status={row.minutesStatus} />,
    },
    {
      id: 'guest',
      width: 230,
      sortBy: (row, language) => inLanguage(row.guest, language),
      cell: (row, language) => inLanguage(row.guest, language),
    },
    { id: 'open', width: 150, align: 'end', sortBy: (row) => row.openAgreements, cell: (row) => (row.openAgreements === 0 ? '—' : row.openAgreements) },
  ],
  facets: [
    { id: 'minutesStatus', valueOf: (row) => row.minutesStatus, label: (status, t) => t(`minutesStatuses.${status}`) },
    { id: 'kind', valueOf: (row) => row.kind, label: (kind, t) => t(`kinds.${kind}`) },
    { id: 'year', valueOf: (row) => row.heldOn.slice(0, 4), label: (year) => year },
  ],
  firstSort: { id: 'when', descending: true },
  title: (record, language) => inLanguage(record.subject, language),
  Card,
  paperKinds: papersOf,
  Fields,
}

export function MeetingsScreen(): ReactNode {
  return <RecordScreen screen={meetingsArea} />
}
