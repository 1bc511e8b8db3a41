import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { DocumentKind, PaperLanguage } from '../../../shared/documents/document-kind.ts'
import type { Fact } from '../../../shared/documents/fact-paths.ts'
import { type KnownPair, rememberingChecker } from '../../../shared/documents/readiness/agreement.ts'
import { findObstacles } from '../../../shared/documents/readiness/find-obstacles.ts'
import type { Obstacle } from '../../../shared/documents/readiness/obstacle.ts'
import { createPairChecker } from '../../../shared/language/index.ts'
import { collectPairs, pairId, type PlacedPair } from '../../../shared/register/pairs/rules.ts'
import type { PairStanding } from '../../../shared/register/pairs/schema.ts'
import type { Settings } from '../../../shared/register/settings/schema.ts'
import type { PaperWording } from '../../../shared/register/wording/schema.ts'
import { api } from '../../api.ts'
import { useGlossary } from '../../app/suggestions/use-glossary.ts'
import type { Subject } from './use-paper.ts'
import type { PaperForms } from './use-paper-forms.ts'

const typingPauseMilliseconds = 400

interface Workpiece {
  readonly kind: DocumentKind<unknown>
  readonly subject: Subject
  readonly facts: Fact | undefined
  readonly settings: Settings | undefined
  readonly wording: PaperWording | undefined
  readonly forms: PaperForms
  /** Sheets of the paper that is shown; undefined until they are drawn. */
  readonly pages: number | undefined
}

/** What stands in the way of a paper in these languages. */
export type FindObstacles = (languages: readonly PaperLanguage[]) => readonly Obstacle[]

/** Looks through the paper in the workshop after every key; undefined until the register has said what is confirmed and checked. */
export function useReadiness({ kind, subject, facts, settings, wording, forms, pages }: Workpiece): FindObstacles | undefined {
  const glossary = useGlossary()
  const checker = useMemo(() => rememberingChecker(createPairChecker(glossary)), [glossary])
  const pairs = useKnownPairs(facts)
  const issued = useQuery({ queryKey: ['papers', 'list', subject.area, subject.id], queryFn: () => api.papers.list({ subject }) }).data
  return useMemo(() => {
    if (facts === undefined || settings === undefined || forms.confirmed === undefined || pairs === undefined) return undefined
    const { confirmed, paper } = forms
    const issuedBefore = (issued ?? []).filter((earlier) => earlier.kind === kind.id).map(({ language }) => language)
    checker.nextRound()
    return (languages: readonly PaperLanguage[]) =>
      findObstacles({
        kind,
        facts,
        settings,
        languages,
        paper,
        confirmed,
        pairs,
        check: checker.check,
        stage: 'draft',
        issuedBefore,
        ...(wording === undefined ? {} : { wording }),
        ...(pages === undefined ? {} : { pages }),
      })
  }, [kind, facts, settings, wording, forms, pairs, pages, issued, checker])
}

/** Where the texts of the paper stand; asked when their writer pauses, and told by the text, so that moved rows keep theirs. */
function useKnownPairs(facts: Fact | undefined): readonly KnownPair[] | undefined {
  const placed = useMemo(() => collectPairs(facts), [facts])
  const [settled] = useDebouncedValue(placed, typingPauseMilliseconds)
  const asked = useMemo(() => [...new Map(settled.map(({ pair }) => [pairId(pair), pair]))], [settled])
  const { data, error } = useQuery({
    queryKey: ['pairs', 'of-paper', asked.map(([id]) => id)],
    queryFn: async () => {
      const standings = asked.length === 0 ? [] : await api.pairs.states({ pairs: asked.map(([, pair]) => pair) })
      return new Map(asked.map(([id], index) => [id, standings[index]]))
    },
    placeholderData: keepPreviousData,
  })
  return useMemo(() => {
    // What nobody could ask for here, the register's own process asks for again before it takes the paper.
    if (error) return []
    return data && placed.flatMap((place) => toKnown(place, data.get(pairId(place.pair))))
  }, [data, error, placed])
}

function toKnown({ path }: PlacedPair, standing: PairStanding | undefined): KnownPair[] {
  return standing ? [{ path, state: standing.state, staleHalf: standing.staleHalf }] : []
}
