import type { AzerbaijanPeople } from './azerbaijan-people.ts'
import type { electionBodies } from './election-bodies.ts'
import type { elections } from './elections.ts'
import type { Ids } from './enter.ts'
import type { GuestPeople } from './guest-people.ts'
import type { internationalBodies } from './international-bodies.ts'
import type { embassies, kyrgyzBodies } from './kyrgyz-bodies.ts'
import type { Missions2025 } from './missions.ts'
import type { OfficePeople } from './office-people.ts'

/** What visits, letters and meetings refer to, entered before them. */
export interface DemoIds {
  readonly bodies: Ids<keyof typeof kyrgyzBodies | keyof typeof electionBodies | keyof typeof internationalBodies | keyof typeof embassies>
  readonly people: OfficePeople & AzerbaijanPeople & GuestPeople
  readonly elections: Ids<keyof typeof elections>
  readonly missions: Missions2025
}
