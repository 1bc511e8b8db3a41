import { Box, Checkbox } from '@mantine/core'
import type { ReactNode } from 'react'
import type { AgendaItem, MeetingInput, MeetingPoint } from '../../../shared/register/meetings/schema.ts'
import { bind, errorAt } from '../../app/fields/bind.ts'
import { BilingualField } from '../../app/fields/bilingual-field.tsx'
import { formPart } from '../../app/fields/form-part.tsx'
import { LinesField } from '../../app/fields/lines-field.tsx'
import { useTranslation } from '../../i18n.ts'
import { newAgendaItem, newPoint } from './new-meeting.ts'
import { PersonSelect, type Speaker, useSpeakers } from './person-select.tsx'

/** Kyrgyz items of an agenda end in «жөнүндө» or «тууралуу» (domain.md § 1.8, sources S28 and S39). */
const endsAsItem = /(?:жөнүндө|тууралуу)[\s.!]*$/iu

/** What was on the table: each item with what was said under it and how it ended. */
export const AgendaField = formPart<MeetingInput>(({ form }): ReactNode => {
  const { t } = useTranslation('meetings')
  const { value, onChange } = bind(form, 'agenda')
  const speakers = useSpeakers(form.values)
  return (
    <LinesField label={t('labels.items')} addLabel={t('add.item')} lines={value} onChange={onChange} newLine={newAgendaItem}>
      {(item, change, index) => <ItemFields item={item} change={change} index={index} speakers={speakers} error={errorAt(form, `agenda.${index}`)} />}
    </LinesField>
  )
}, ['agenda', 'participants'])

function ItemFields({
  item,
  change,
  index,
  speakers,
  error,
}: {
  readonly item: AgendaItem
  readonly change: (item: AgendaItem) => void
  readonly index: number
  readonly speakers: readonly Speaker[]
  readonly error: ReactNode
}): ReactNode {
  const { t } = useTranslation('meetings')
  const set = (part: Partial<AgendaItem>): void => change({ ...item, ...part })
  return (
    <>
      <BilingualField
        label={t('labels.item', { index: index + 1 })}
        {...(endsAsItem.test(item.title.ky) ? {} : { description: t('hints.about') })}
        value={item.title}
        onChange={(title) => set({ title })}
        error={error}
      />
      <Box my="sm" maw={420}>
        <PersonSelect label={t('labels.reporter')} speakers={speakers} value={item.reporterId} onChange={(reporterId) => set({ reporterId })} />
      </Box>
      <LinesField label={t('labels.points')} addLabel={t('add.point')} lines={item.points} onChange={(points) => set({ points })} newLine={newPoint}>
        {(point, changePoint, at) => <PointFields point={point} change={changePoint} index={at} speakers={speakers} />}
      </LinesField>
      <Box mt="sm">
        <BilingualField long label={t('labels.decision')} value={item.decision} onChange={(decision) => set({ decision })} />
      </Box>
    </>
  )
}

function PointFields({
  point,
  change,
  index,
  speakers,
}: {
  readonly point: MeetingPoint
  readonly change: (point: MeetingPoint) => void
  readonly index: number
  readonly speakers: readonly Speaker[]
}): ReactNode {
  const { t } = useTranslation('meetings')
  return (
    <>
      <Box style={{ display: 'flex', gap: 16, alignItems: 'flex-end' }} mb="xs">
        <Box flex="1 1 auto" maw={420}>
          <PersonSelect
            label={t('labels.speaker')}
            speakers={speakers}
            value={point.speakerId}
            onChange={(speakerId) => change({ ...point, speakerId })}
          />
        </Box>
        <Checkbox
          pb={8}
          label={t('labels.for-press')}
          checked={point.forPress}
          onChange={(event) => change({ ...point, forPress: event.currentTarget.checked })}
        />
      </Box>
      <BilingualField long label={t('labels.point', { index: index + 1 })} value={point.text} onChange={(text) => change({ ...point, text })} />
    </>
  )
}
