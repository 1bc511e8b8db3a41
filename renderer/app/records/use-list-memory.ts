import { useEffect, useState } from 'react'
import { z } from 'zod'
import type { RecordArea } from '../../../shared/register/record.ts'
import { api } from '../../api.ts'
import { keepDraft } from './draft-keeper.ts'

export interface Sort {
  readonly id: string
  readonly descending: boolean
}

const memorySchema = z.object({
  sort: z.object({ id: z.string(), descending: z.boolean() }),
  facets: z.record(z.string(), z.string().optional()),
  archived: z.boolean(),
})
type ListMemory = z.output<typeof memorySchema>

/** Sort order and narrowing of a list, remembered in the register. */
export function useListMemory(area: RecordArea, firstSort: Sort) {
  const key = `list/${area}`
  const [value, setValue] = useState<ListMemory>({ sort: firstSort, facets: {}, archived: false })
  useEffect(() => {
    void api.drafts.find({ key }).then((draft) => {
      const remembered = memorySchema.safeParse(draft?.content)
      if (remembered.success) setValue({ ...remembered.data, archived: false })
    })
  }, [key])

  function change(next: ListMemory): void {
    setValue(next)
    keepDraft(key, next)
  }
  return {
    value,
    setSort: (sort: Sort) => change({ ...value, sort }),
    setFacet: (id: string, facet: string | undefined) => change({ ...value, facets: { ...value.facets, [id]: facet } }),
    setArchived: (archived: boolean) => change({ ...value, archived }),
  }
}
