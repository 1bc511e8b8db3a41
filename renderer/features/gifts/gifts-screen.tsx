import { type ReactNode, useMemo, useState } from 'react'
import { formatDate, formatNumber, type Language } from '../../../shared/language/index.ts'
import { type Gift, type GiftInput, giftInput, type GiftSummary } from '../../../shared/register/gifts/schema.ts'
import { isWithin, type Period } from '../../../shared/register/period.ts'
import { api } from '../../api.ts'
import { useNavigation } from '../../app/navigation.tsx'
import type { AreaScreen } from '../../app/records/area-screen.ts'
import { halfNamed } from '../../app/records/half-named.ts'
import { PrintRegister } from '../../app/records/print-register.tsx'
import { RecordScreen } from '../../app/records/record-screen.tsx'
import { todayIso } from '../../app/today-iso.ts'
import { inLanguage } from '../../i18n.ts'
import { GiftCard } from './card.tsx'
import { GiftFields, newGift } from './fields.tsx'
import { DirectionMark } from './repeats.tsx'

const description = (row: GiftSummary, language: Language): string => inLanguage(row.description, language)
const person = (row: GiftSummary, language: Language): string => inLanguage(row.partnerPerson, language)
const body = (row: GiftSummary, language: Language): string => inLanguage(row.partnerOrganisation, language)

export const giftsArea: AreaScreen<GiftInput, Gift, GiftSummary> = {
  area: 'gifts',
  calls: api.gifts,
  inputSchema: giftInput,
  newInput: newGift,
  startNamed: (typed, language) => ({ description: halfNamed(typed, language) }),
  columns: [
    { id: 'givenOn', width: 115, sortBy: (row) => row.givenOn, cell: (row, language) => formatDate(row.givenOn, language, 'digits') },
    { id: 'description', width: 220, grow: true, sortBy: description, cell: description },
    { id: 'direction', width: 195, sortBy: (row) => row.direction, cell: (row) => <DirectionMark gift={row} /> },
    { id: 'person', width: 180, grow: true, sortBy: person, cell: person },
    { id: 'organisation', width: 200, grow: true, sortBy: body, cell: body },
    { id: 'valueSom', width: 110, align: 'end', sortBy: (row) => row.valueSom ?? -1, cell: (row, language) => (row.valueSom === null ? '—' : formatNumber(row.valueSom, language)) },
    { id: 'actNumber', width: 80, sortBy: (row) => row.actNumber, cell: (row) => row.actNumber },
  ],
  facets: [{ id: 'direction', valueOf: (row) => row.direction, label: (value, t) => t(`directions.${value}`) }],
  firstSort: { id: 'givenOn', descending: true },
  title: (record, language) => inLanguage(record.description, language),
  Card: GiftCard,
  paperKinds: [],
  Fields: GiftFields,
}

function thisYear(): Period {
  const year = todayIso().slice(0, 4)
  return { from: `${year}-01-01`, to: `${year}-12-31` }
}

/** Kept while the window lives: whoever comes back from a card or the paper finds the days as they were left. */
let chosen: Period | undefined

/** Gifts of the chosen days, which also print. */
export function GiftsScreen(): ReactNode {
  const { place } = useNavigation()
  const [period, setPeriod] = useState<Period>(chosen ?? thisYear())
  const screen = useMemo((): typeof giftsArea => ({ ...giftsArea, isListed: ({ givenOn }) => isWithin(period, givenOn) }), [period])
  // A form has the screen to itself.
  if (place.form !== undefined) return <RecordScreen screen={screen} />
  const choose = (next: Period): void => {
    chosen = next
    setPeriod(next)
  }
  return (
    <PrintRegister area="gifts" kind="gift-register" period={period} onPeriod={choose}>
      <RecordScreen screen={screen} />
    </PrintRegister>
  )
}
