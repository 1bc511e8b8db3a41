import type { IssuedPaper } from '../../../shared/register/papers/schema.ts'
import { sentOn } from '../journal/repository.ts'
import type { RegisterDb } from '../tables.ts'
import type { KeptPaper } from './repository.ts'

/** What has become of issued papers: superseded by a later version, sent, overtaken by the register. */
export async function withState(db: RegisterDb, papers: readonly KeptPaper[]): Promise<IssuedPaper[]> {
  if (papers.length === 0) return []
  const [newest, touched, sent] = [await newestVersions(db), await touchedVersions(db), await daysSent(db, papers)]
  return papers.map((paper) => ({
    ...paper,
    superseded: (newest.get(keyOf(paper)) ?? 1) > paper.version,
    touched: touched.has(`${keyOf(paper)}/${paper.version}`),
    sentOn: sent.get(paper.id) ?? null,
  }))
}

/** What one paper is known by in all its languages and versions. */
export function keyOf({ kind, subject, number }: Pick<KeptPaper, 'kind' | 'subject' | 'number'>): string {
  return JSON.stringify([kind, subject.area, subject.id, number])
}

/** Of papers that were issued more than once: the others have no later version. */
async function newestVersions(db: RegisterDb): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('papers')
    .select(['kind', 'subject_area', 'subject_id', 'number'])
    .select(({ fn }) => fn.max('version').as('version'))
    .where('version', '>', 1)
    .groupBy(['kind', 'subject_area', 'subject_id', 'number'])
    .execute()
  return new Map(rows.map((row) => [JSON.stringify([row.kind, row.subject_area, row.subject_id, row.number]), row.version]))
}

async function touchedVersions(db: RegisterDb): Promise<Set<string>> {
  const rows = await db
    .selectFrom('paper_checks')
    .innerJoin('papers', 'papers.id', 'paper_checks.paper_id')
    .select(['kind', 'subject_area', 'subject_id', 'number', 'version'])
    .where('paper_checks.state', '=', 'touched')
    .execute()
  return new Set(rows.map((row) => `${JSON.stringify([row.kind, row.subject_area, row.subject_id, row.number])}/${row.version}`))
}

/**
 * As the dispatch list says. An invitation that was marked as sent on its own card was sent as well: its first version, or
 * whichever was there by that day.
 */
export async function daysSent(db: RegisterDb, papers: readonly KeptPaper[]): Promise<ReadonlyMap<string, string>> {
  const days = new Map(await sentOn(db, papers.map(({ id }) => id)))
  const letters = papers.filter(({ kind, id }) => kind === 'invitation-letter' && !days.has(id))
  if (letters.length === 0) return days
  const steps = await db.selectFrom('invitation_steps').select(['invitation_id', 'reached_on']).where('status', '=', 'sent').execute()
  const sent = new Map(steps.map((step) => [step.invitation_id, step.reached_on]))
  for (const { id, subject, version, issuedAt } of letters) {
    const day = sent.get(subject.id)
    if (day !== undefined && (version === 1 || day >= issuedAt.slice(0, 10))) days.set(id, day)
  }
  return days
}
