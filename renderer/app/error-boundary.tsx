import { Alert, Box, Button, Text } from '@mantine/core'
import { Component, type ReactNode } from 'react'
import { useTranslation } from '../i18n.ts'

interface BoundaryProps {
  /** A change of it tries to draw again; a `key` would throw away the screen at every step through a list. */
  readonly resetBy?: unknown
  readonly fallback: ReactNode
  readonly children: ReactNode
}

interface BoundaryState {
  readonly failed: boolean
  readonly resetBy: unknown
}

/** A mistake in one screen must not leave an empty window. React offers this to classes only. */
export class ErrorBoundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { failed: false, resetBy: this.props.resetBy }

  static getDerivedStateFromError(): Partial<BoundaryState> {
    return { failed: true }
  }

  static getDerivedStateFromProps(props: BoundaryProps, state: BoundaryState): BoundaryState | null {
    return props.resetBy === state.resetBy ? null : { failed: false, resetBy: props.resetBy }
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.fallback : this.props.children
  }
}

/** What stands where a screen could not be drawn: a sentence and one way on. */
export function Broken({ onward, label }: { readonly onward: () => void; readonly label: string }): ReactNode {
  const { t } = useTranslation('app')
  return (
    <Box p="md">
      <Alert color="red" role="alert">
        <Text size="sm">{t('broken.text')}</Text>
        <Button mt="xs" variant="light" onClick={onward}>
          {label}
        </Button>
      </Alert>
    </Box>
  )
}

/** The last net, around everything: there is no navigation left to go on with. */
export function BrokenWindow(): ReactNode {
  const { t } = useTranslation('app')
  return <Broken label={t('broken.reload')} onward={() => window.location.reload()} />
}
