import { Box } from '@mantine/core'
import type { ReactNode } from 'react'
import { useNavigation } from '../navigation.tsx'
import { ExchangeBar } from './exchange-bar.tsx'

/** A list of records with the files of translators above it; a form has the screen to itself. */
export function ExchangeScreen({ area, children }: { readonly area: 'glossary' | 'memory'; readonly children: ReactNode }): ReactNode {
  const { place } = useNavigation()
  return (
    <Box h="100%" style={{ display: 'flex', flexDirection: 'column' }}>
      {place.form === undefined && <ExchangeBar area={area} />}
      <Box flex={1} mih={0}>
        {children}
      </Box>
    </Box>
  )
}
