import type { RegisterDb } from '../../register/tables.ts'

/** Oldest first. A body sat there itself, or its delegation did. */
export async function meetingsWith(db: RegisterDb, organisationId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('meetings')
    .leftJoin('delegations', 'delegations.id', 'meetings.delegation_id')
    .select('meetings.id')
    .where('meetings.archived_at', 'is', null)
    .where((row) =>
      row.or([
        row('meetings.host_organisation_id', '=', organisationId),
        row('meetings.guest_organisation_id', '=', organisationId),
        row('delegations.organisation_id', '=', organisationId),
      ]),
    )
    .orderBy('meetings.held_on')
    .orderBy('meetings.id')
    .execute()
  return rows.map(({ id }) => id)
}

/** Oldest first; those at whose table somebody sat on the guests' side. */
export async function meetingsOfGuest(db: RegisterDb, personId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('meetings')
    .innerJoin('meeting_participants as participant', 'participant.meeting_id', 'meetings.id')
    .select('meetings.id')
    .distinct()
    .where('meetings.archived_at', 'is', null)
    .where('participant.person_id', '=', personId)
    .where('participant.side', '=', 'guest')
    .orderBy('meetings.held_on')
    .orderBy('meetings.id')
    .execute()
  return rows.map(({ id }) => id)
}
