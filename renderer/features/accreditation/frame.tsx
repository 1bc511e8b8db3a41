import { Box, Group, Tabs } from '@mantine/core'
import { IconUsersPlus } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { useNavigation } from '../../app/navigation.tsx'
import { RightButton } from '../../app/rights.tsx'
import { useTranslation } from '../../i18n.ts'
import { EnterPeople } from './enter-people.tsx'

const tabs = ['accreditation', 'applications', 'batches'] as const
type Tab = (typeof tabs)[number]

/** The three screens of accreditation under one heading: figures, applications, batches; and entering a mission's people at once. */
export function AccreditationFrame({ tab, children }: { readonly tab: Tab; readonly children: ReactNode }): ReactNode {
  const { t } = useTranslation('accreditation')
  const { place, go } = useNavigation()
  const [entering, setEntering] = useState(false)
  // A form has the whole place, as everywhere.
  if (place.form !== undefined) return children
  if (entering) return <EnterPeople onClose={() => setEntering(false)} />
  return (
    <Box h="100%" style={{ display: 'flex', flexDirection: 'column' }}>
      <Group justify="space-between" px="xs" wrap="nowrap" style={{ borderBottom: '1px solid var(--pane-border)' }}>
        <Tabs value={tab} onChange={(chosen) => open(tabs.find((each) => each === chosen))} variant="default" styles={{ list: { borderBottom: 0 } }}>
          <Tabs.List aria-label={t('title')}>
            <Tabs.Tab value="accreditation">{t('tabs.overview')}</Tabs.Tab>
            <Tabs.Tab value="applications">{t('tabs.applications')}</Tabs.Tab>
            <Tabs.Tab value="batches">{t('tabs.batches')}</Tabs.Tab>
          </Tabs.List>
        </Tabs>
        <RightButton right="write-visits" size="compact-md" variant="light" leftSection={<IconUsersPlus size={16} aria-hidden />} onClick={() => setEntering(true)}>
          {t('enter.open')}
        </RightButton>
      </Group>
      <Box flex={1} mih={0}>
        {children}
      </Box>
    </Box>
  )

  function open(chosen: Tab | undefined): void {
    if (chosen !== undefined && chosen !== tab) go({ screen: chosen })
  }
}
