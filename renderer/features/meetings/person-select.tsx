import { Select } from '@mantine/core'
import type { ReactNode } from 'react'
import { searchKey } from '../../../shared/language/index.ts'
import type { MeetingInput } from '../../../shared/register/meetings/schema.ts'
import { usePeople } from '../../app/fields/use-people.ts'
import { personName } from '../../app/record-titles.ts'
import { useLanguage, useTranslation } from '../../i18n.ts'

/** One who sat at the table, as a choice. */
export interface Speaker {
  readonly value: string
  readonly label: string
}

/** Those who can have spoken: the participants, and whoever is named in the agenda without being one any more. */
export function useSpeakers({ participants, agenda }: Pick<MeetingInput, 'participants' | 'agenda'>): readonly Speaker[] {
  const language = useLanguage()
  const ids = [
    ...participants.map((participant) => participant.personId),
    ...agenda.flatMap((item) => [item.reporterId, ...item.points.map((point) => point.speakerId)]).filter((id) => id !== null),
  ]
  return [...usePeople(ids).values()].map((person) => ({ value: person.id, label: personName(person, language) }))
}

/** A speaker among the participants, found by any spelling of the name. */
export function PersonSelect({
  label,
  speakers,
  value,
  onChange,
}: {
  readonly label: string
  readonly speakers: readonly Speaker[]
  readonly value: string | null
  readonly onChange: (personId: string | null) => void
}): ReactNode {
  const { t } = useTranslation('app')
  return (
    <Select
      label={label}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('picker.clear') }}
      nothingFoundMessage={t('find.nothing')}
      value={value}
      data={[...speakers]}
      onChange={onChange}
      filter={({ options, search }) => options.filter((option) => 'label' in option && searchKey(option.label).includes(searchKey(search)))}
    />
  )
}
