import { useEffect, useState } from 'react'
import { z } from 'zod'
import { api } from '../../../api.ts'
import { showError } from '../../../app/error-text.ts'
import { keepDraft } from '../../../app/records/draft-keeper.ts'

const smallest = 0.25
const largest = 3
const step = 1.2

const viewSchema = z.object({
  /** 1 is the true size of the sheet. */
  zoom: z.union([z.enum(['width', 'page']), z.number().min(smallest).max(largest)]),
  /** Kyrgyz and Russian beside each other, scrolled in step. */
  beside: z.boolean(),
})
export type PreviewView = z.output<typeof viewSchema>

const key = 'view/pages'
const atFirst: PreviewView = { zoom: 'width', beside: false }

/** How somebody likes to look at pages; remembered for each user in the register. */
export function usePreviewView(): { readonly view: PreviewView; readonly change: (part: Partial<PreviewView>) => void } {
  const [view, setView] = useState(atFirst)
  useEffect(() => {
    api.drafts.find({ key }).then((kept) => {
      const known = viewSchema.safeParse(kept?.content)
      if (known.success) setView(known.data)
    }, showError)
  }, [])
  return {
    view,
    change: (part) => {
      const next = { ...view, ...part }
      setView(next)
      keepDraft(key, next)
    },
  }
}

/** Pixels. */
interface Size {
  readonly width: number
  readonly height: number
}

const air = 40

/** A sheet that is fitted is never shown larger than it is. */
export function scaleOf(zoom: PreviewView['zoom'], pane: Size, sheet: Size): number {
  if (typeof zoom === 'number') return zoom
  const byWidth = Math.min(1, (pane.width - air) / sheet.width)
  return Math.max(0.1, zoom === 'width' ? byWidth : Math.min(byWidth, (pane.height - air) / sheet.height))
}

export function nextScale(scale: number, direction: 'in' | 'out'): number {
  const next = direction === 'in' ? scale * step : scale / step
  return Math.min(largest, Math.max(smallest, next))
}
