import { SimpleGrid } from '@mantine/core'
import { Children, type ReactNode } from 'react'

/** Narrower than this a date with its weekday, or a choice, no longer fits. */
const narrowestField = 190

/** Short fields side by side; under each other where the window is narrow or zoomed. */
export function FormRow({ children }: { readonly children: ReactNode }): ReactNode {
  const count = Children.toArray(children).length
  // By the width of the form, not of the window: forms stand beside pages and in windows of their own, too.
  const steps = Object.fromEntries(Array.from({ length: count - 1 }, (_, index) => [`${(index + 2) * narrowestField}px`, index + 2]))
  return (
    <SimpleGrid type="container" cols={{ base: 1, ...steps }} spacing="md" verticalSpacing="sm">
      {children}
    </SimpleGrid>
  )
}
