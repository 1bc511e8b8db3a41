import { Box, Center, Group, Paper, Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from '../i18n.ts'
import { LanguageSwitch } from './language-switch.tsx'

/** The frame of every screen in front of the register. */
export function Door({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  const { t } = useTranslation('door')
  return (
    <Box h="100%" bg="light-dark(var(--mantine-color-gray-1), var(--mantine-color-dark-8))" style={{ overflow: 'auto' }}>
      <Group justify="space-between" p="md">
        <Text fw={600}>{t('product')}</Text>
        <LanguageSwitch />
      </Group>
      <Center p="md">
        <Paper component="main" withBorder shadow="sm" p="xl" w={520} maw="100%">
          <Stack>
            <Title order={1} fz={22}>
              {title}
            </Title>
            {children}
          </Stack>
        </Paper>
      </Center>
    </Box>
  )
}
