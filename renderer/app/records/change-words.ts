import i18next from 'i18next'
import type { RecordArea } from '../../../shared/register/record.ts'

/** How words of closed lists are grouped in the locale files: `sex` in `sexes`, `status` in `statuses`. */
function groupOf(field: string): string {
  return /(?:s|x)$/u.test(field) ? `${field}es` : `${field}s`
}

/** A word of a closed list as the area's screens show it; undefined for what is no such word. */
export function wordOf(area: RecordArea, field: string, value: string): string | undefined {
  const key = `${groupOf(field)}.${value}`
  return /^[a-z][a-z-]*$/u.test(value) && i18next.exists(key, { ns: area }) ? i18next.t(key, { ns: area, defaultValue: value }) : undefined
}

const linked: readonly (readonly [RegExp, RecordArea])[] = [
  [/person(?:Id)?$|reporterId$|speakerId$/iu, 'people'],
  [/organisationId$/iu, 'organisations'],
  [/electionId$/u, 'elections'],
  [/missionId$/u, 'missions'],
  [/invitationId$/u, 'invitations'],
  [/delegationId$/u, 'delegations'],
  [/meetingId$/u, 'meetings'],
  [/applicationId$/u, 'applications'],
]

/** The area whose record a field points at, by the field's name. */
export function linkedArea(field: string): RecordArea | undefined {
  return linked.find(([pattern]) => pattern.test(field))?.[1]
}
