import { Box, Stack, Title } from '@mantine/core'
import { type ReactNode, useId } from 'react'

/** A headed part of a long form; a reader of the screen can jump from heading to heading. */
export function FormSection({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  const id = useId()
  return (
    <Box component="section" aria-labelledby={id} mb="xl">
      <Title id={id} order={3} fz={16} pb={4} mb="sm" style={{ borderBottom: '1px solid var(--pane-border)' }}>
        {title}
      </Title>
      <Stack gap="xs">{children}</Stack>
    </Box>
  )
}
