import { Combobox, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { RecordArea } from '../../../shared/register/record.ts'
import { useLanguage, useTranslation } from '../../i18n.ts'
import { type RecordTitle, recordTitles } from '../record-titles.ts'

const shownHits = 30
const typingPauseMilliseconds = 100
/** Not an identifier of a record: the option that makes a new one. */
export const newRecordOption = 'new'

interface Hits {
  readonly hits: readonly RecordTitle[]
  /** The best match of what stands in the field now; none while it is empty or still being looked for. */
  readonly best: string | undefined
}

/** Records of an area by what was typed, in any spelling. */
export function useRecordHits(area: RecordArea, typed: string, isWanted: (record: RecordTitle) => boolean = () => true): Hits {
  const [search] = useDebouncedValue(typed, typingPauseMilliseconds)
  const found = useQuery({ queryKey: [area, 'titles', search], queryFn: () => recordTitles[area](search), placeholderData: (previous) => previous })
  const hits = (found.data ?? []).filter(isWanted).slice(0, shownHits)
  const settled = typed.trim() !== '' && search === typed && !found.isPlaceholderData
  return { hits, best: settled ? hits[0]?.id : undefined }
}

/** The open list of a picker: names in full, what tells namesakes apart below each, and last the way to a new record. */
export function RecordOptions({
  area,
  hits,
  typed,
  chosen,
  canCreate,
}: {
  readonly area: RecordArea
  readonly hits: readonly RecordTitle[]
  readonly typed: string
  readonly chosen?: string | null
  readonly canCreate: boolean
}): ReactNode {
  const { t } = useTranslation(['app', area])
  const language = useLanguage()
  const name = typed.trim()
  return (
    <Combobox.Dropdown miw="min(340px, 92vw)">
      <Combobox.Options mah={300} style={{ overflowY: 'auto' }}>
        {hits.map((record) => (
          <Combobox.Option key={record.id} value={record.id} active={record.id === chosen}>
            <Text size="sm">{record.title(language)}</Text>
            {record.aside(language) !== '' && (
              <Text size="xs" className="quiet">
                {record.aside(language)}
              </Text>
            )}
          </Combobox.Option>
        ))}
        {hits.length === 0 && <Combobox.Empty>{t('find.nothing')}</Combobox.Empty>}
        {canCreate && (
          <Combobox.Option value={newRecordOption} style={{ borderTop: '1px solid var(--pane-border)' }}>
            <Text size="sm" fw={600}>
              <IconPlus size={14} aria-hidden style={{ verticalAlign: '-2px' }} />{' '}
              {name === '' ? t('new', { ns: area }) : t('picker.create', { what: t('new', { ns: area }), name })}
            </Text>
          </Combobox.Option>
        )}
      </Combobox.Options>
    </Combobox.Dropdown>
  )
}
