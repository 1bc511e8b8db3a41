import { useMediaQuery } from '@mantine/hooks'
import { useEffect, useState } from 'react'
import { z } from 'zod'
import { api } from '../api.ts'
import { keepDraft } from './records/draft-keeper.ts'

const key = 'column'
const memory = z.object({ collapsed: z.boolean() })

interface Column {
  readonly collapsed: boolean
  readonly toggle: () => void
}

/** Whether the left column shows signs only: as it was left, and in a narrow or magnified window always at first. */
export function useColumn(): Column {
  const isNarrow = useMediaQuery('(max-width: 1000px)', false, { getInitialValueInEffect: false })
  const [chosen, setChosen] = useState(false)
  const [chosenNarrow, setChosenNarrow] = useState(true)
  useEffect(() => {
    void api.drafts.find({ key }).then((draft) => {
      const remembered = memory.safeParse(draft?.content)
      if (remembered.success) setChosen(remembered.data.collapsed)
    })
  }, [])
  return {
    collapsed: isNarrow ? chosenNarrow : chosen,
    toggle: () => {
      if (isNarrow) return setChosenNarrow(!chosenNarrow)
      setChosen(!chosen)
      keepDraft(key, { collapsed: !chosen })
    },
  }
}
