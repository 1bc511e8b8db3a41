import { Box, ScrollArea, Tabs, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from '../../i18n.ts'
import { Entries } from './entries.tsx'
import { Report } from './report.tsx'
import { VerifyHistory } from './verify-history.tsx'

/** The signed history of the whole register: what happened, how much of it, and whether it is true. */
export function HistoryScreen(): ReactNode {
  const { t } = useTranslation('history')
  return (
    <ScrollArea h="100%">
      <Box p="md">
        <Title order={1} fz={20} mb={4}>
          {t('title')}
        </Title>
        <Text size="sm" className="quiet" maw={760} mb="md">
          {t('intro')}
        </Text>
        <Tabs defaultValue="entries" keepMounted={false}>
          <Tabs.List mb="md">
            <Tabs.Tab value="entries">{t('tabs.entries')}</Tabs.Tab>
            <Tabs.Tab value="report">{t('tabs.report')}</Tabs.Tab>
            <Tabs.Tab value="verify">{t('tabs.verify')}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="entries">
            <Entries />
          </Tabs.Panel>
          <Tabs.Panel value="report">
            <Report />
          </Tabs.Panel>
          <Tabs.Panel value="verify">
            <VerifyHistory />
          </Tabs.Panel>
        </Tabs>
      </Box>
    </ScrollArea>
  )
}
