import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { z } from 'zod'
import { api } from '../../api.ts'
import { showError } from '../error-text.ts'
import { keepDraft } from '../records/draft-keeper.ts'
import { jpegUrl } from './data-url.ts'

const none: ReadonlyMap<string, string> = new Map()

/** Pictures by person, of those who have one; nothing is asked for while no list shows them. */
export function useThumbnails(personIds: readonly string[], shown: boolean): ReadonlyMap<string, string> {
  const wanted = [...new Set(personIds)].toSorted()
  const found = useQuery({
    queryKey: ['people', 'thumbnails', ...wanted],
    queryFn: () => api.photos.thumbnails({ personIds: wanted }),
    select: toUrls,
    enabled: shown && wanted.length > 0,
  })
  return shown ? (found.data ?? none) : none
}

function toUrls(found: readonly { readonly personId: string; readonly thumbnail: Uint8Array }[]): ReadonlyMap<string, string> {
  return new Map(found.map(({ personId, thumbnail }) => [personId, jpegUrl(thumbnail)]))
}

const viewSchema = z.object({ photos: z.boolean() })

/** Whether lists of people show their photographs; remembered for each user in the register. */
export function usePhotosShown(): { readonly shown: boolean; readonly change: (shown: boolean) => void } {
  const key = 'view/photos'
  const [shown, setShown] = useState(false)
  useEffect(() => {
    api.drafts.find({ key }).then((kept) => {
      const known = viewSchema.safeParse(kept?.content)
      if (known.success) setShown(known.data.photos)
    }, showError)
  }, [])
  return {
    shown,
    change: (photos) => {
      setShown(photos)
      keepDraft(key, { photos })
    },
  }
}
