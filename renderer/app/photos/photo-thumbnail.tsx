import { Box } from '@mantine/core'
import type { ReactNode } from 'react'
import { initialsOf } from './initials.ts'
import classes from './photo.module.css'

/** Beside a name, which says who it is: nothing of it is read aloud. */
export function PhotoThumbnail({ name, url }: { readonly name: string; readonly url: string | undefined }): ReactNode {
  return (
    <Box className={classes['thumbnail']} aria-hidden>
      {url === undefined ? initialsOf(name) : <img src={url} alt="" />}
    </Box>
  )
}
