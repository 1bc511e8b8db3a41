import type { Client } from '../../../shared/calls/call.ts'
import type { OfficeContract } from '../../../shared/calls/contract.ts'
import type { Bilingual } from '../../../shared/language/index.ts'
import type { MeetingInput } from '../../../shared/register/meetings/schema.ts'
import { collectPairs, missingHalf, pairId, pairStateOf } from '../../../shared/register/pairs/rules.ts'

const areas = ['elections', 'missions', 'delegations', 'programme', 'invitations', 'meetings', 'memoranda', 'gifts'] as const
const everything = { search: '', archived: false }

/** Says of every text of the demo that its halves agree, but for those that are to be shown as drafts. */
export async function checkTexts(client: Client<OfficeContract>, drafts: readonly Bilingual[]): Promise<void> {
  const open = new Set(drafts.map(pairId))
  const pairs: Bilingual[] = []
  for (const area of areas) {
    for (const { id } of await client[area].list(everything)) pairs.push(...collectPairs(await client[area].get({ id })).map(({ pair }) => pair))
  }
  const whole = pairs.filter((pair) => missingHalf(pair) === null && pairStateOf(pair, undefined) !== 'empty' && !open.has(pairId(pair)))
  await client.pairs.check({ pairs: whole })
}

/** The sitting as somebody went on editing it after its texts had been checked: one translation is stale, one asks which half rules. */
export function editedAfterCheck(sitting: MeetingInput): MeetingInput {
  const [first, ...others] = sitting.agenda
  return {
    ...sitting,
    agenda: first ? [{ ...first, decision: { ...first.decision, ky: 'Платформанын 2026-жылга иш планынын долбоору жана аны аткаруу мөөнөттөрү иштелип чыксын.' } }, ...others] : [],
    closing: { ...sitting.closing, ru: 'В конце заседания участники поблагодарили организаторов за тёплый приём.' },
  }
}
