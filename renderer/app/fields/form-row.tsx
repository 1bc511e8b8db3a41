import { SimpleGrid } from '@mantine/core'
import { Children, type ReactNode } from 'react'

/** Short fields side by side; under each other where the window is narrow or zoomed. */
export function FormRow({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <SimpleGrid cols={{ base: 1, sm: Children.count(children) }} spacing="md" verticalSpacing="sm">
      {children}
    </SimpleGrid>
  )
}
