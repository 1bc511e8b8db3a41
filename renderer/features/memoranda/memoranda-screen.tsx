import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { formatDate, type Language } from '../../../shared/language/index.ts'
import { memorandumStandings, standingOf } from '../../../shared/register/memoranda/rules.ts'
import { type Memorandum, type MemorandumInput, memorandumInput, type MemorandumSummary } from '../../../shared/register/memoranda/schema.ts'
import { api } from '../../api.ts'
import { useNavigation } from '../../app/navigation.tsx'
import type { AreaScreen, RecordReference } from '../../app/records/area-screen.ts'
import { halfNamed } from '../../app/records/half-named.ts'
import { PrintRegister } from '../../app/records/print-register.tsx'
import { RecordScreen } from '../../app/records/record-screen.tsx'
import { todayIso } from '../../app/today-iso.ts'
import { inLanguage } from '../../i18n.ts'
import { MemorandumCard } from './card.tsx'
import { MemorandumFields, newMemorandum } from './fields.tsx'
import { StandingMark } from './marks.tsx'

const standing = (row: MemorandumSummary) => standingOf(row, todayIso())
const partner = (row: MemorandumSummary, language: Language): string => inLanguage(row.organisation, language)
const title = (row: MemorandumSummary, language: Language): string => inLanguage(row.title, language)
const day = (on: string | null, language: Language): string => (on === null ? '—' : formatDate(on, language, 'digits'))

async function startFrom({ area, id }: RecordReference): Promise<Partial<MemorandumInput>> {
  return area === 'organisations' ? { organisationId: id } : {}
}

export const memorandaArea: AreaScreen<MemorandumInput, Memorandum, MemorandumSummary> = {
  area: 'memoranda',
  calls: api.memoranda,
  inputSchema: memorandumInput,
  newInput: newMemorandum,
  startFrom,
  startNamed: (typed, language) => ({ title: halfNamed(typed, language) }),
  columns: [
    { id: 'partner', width: 220, grow: true, sortBy: partner, cell: partner },
    { id: 'title', width: 240, grow: true, sortBy: title, cell: title },
    { id: 'standing', width: 190, sortBy: (row) => memorandumStandings.indexOf(standing(row)), cell: (row) => <StandingMark standing={standing(row)} /> },
    { id: 'validUntilOn', width: 115, sortBy: (row) => row.validUntilOn ?? '9999', cell: (row, language) => day(row.validUntilOn, language) },
    { id: 'signedOn', width: 115, sortBy: (row) => row.signedOn ?? '', cell: (row, language) => day(row.signedOn, language) },
    { id: 'number', width: 90, sortBy: (row) => row.number, cell: (row) => row.number },
  ],
  facets: [
    { id: 'standing', valueOf: standing, label: (value, t) => t(`standings.${value}`) },
    { id: 'year', valueOf: (row) => row.signedOn?.slice(0, 4) ?? '', label: (year) => year },
  ],
  firstSort: { id: 'standing', descending: false },
  title: (record, language) => inLanguage(record.title, language),
  Card: MemorandumCard,
  paperKinds: [],
  Fields: MemorandumFields,
}

/** The whole register prints: from the first signature to today. */
export function MemorandaScreen(): ReactNode {
  const { place } = useNavigation()
  const memoranda = useQuery({ queryKey: ['memoranda', 'list', '', false], queryFn: () => api.memoranda.list({ search: '', archived: false }) })
  const today = todayIso()
  const from = (memoranda.data ?? []).reduce((first, { signedOn }) => (signedOn !== null && signedOn < first ? signedOn : first), today)
  const screen = <RecordScreen screen={memorandaArea} />
  // A form has the screen to itself.
  if (place.form !== undefined) return screen
  return (
    <PrintRegister area="memoranda" kind="memoranda-register" period={{ from, to: today }}>
      {screen}
    </PrintRegister>
  )
}
