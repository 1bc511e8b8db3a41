import { useQuery } from '@tanstack/react-query'
import type { RecordArea } from '../../shared/register/record.ts'
import { type RecordTitle, recordTitles } from './record-titles.ts'

interface FoundTitle {
  /** Undefined until it is here, and for a record that no longer exists. */
  readonly record: RecordTitle | undefined
  readonly isArchived: boolean
}

/** What a linked record is called. It is looked for among the archived ones too: a link outlives the use of what it points at. */
export function useRecordTitle(area: RecordArea, id: string | null): FoundTitle {
  const inUse = useQuery({ queryKey: [area, 'titles', ''], queryFn: () => recordTitles[area](''), enabled: id !== null })
  const used = inUse.data?.find((record) => record.id === id)
  const archived = useQuery({
    queryKey: [area, 'titles', '', 'archived'],
    queryFn: () => recordTitles[area]('', true),
    enabled: id !== null && inUse.data !== undefined && used === undefined,
  })
  const putAway = used === undefined ? archived.data?.find((record) => record.id === id) : undefined
  return { record: used ?? putAway, isArchived: putAway !== undefined }
}
