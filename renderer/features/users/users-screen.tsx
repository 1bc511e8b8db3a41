import { Alert, Badge, Box, Button, Group, Loader, ScrollArea, Stack, Table, Text, Title } from '@mantine/core'
import { IconCircleCheck, IconKey, IconPlayerPause, IconUserPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { formatDate } from '../../../shared/language/index.ts'
import type { RegisterUser } from '../../../shared/register/users/schema.ts'
import { api } from '../../api.ts'
import { errorText } from '../../app/error-text.ts'
import { StateMark } from '../../app/fields/state-mark.tsx'
import { localDay, localTime } from '../../app/local-time.ts'
import { useLanguage, useTranslation } from '../../i18n.ts'
import { type RecoveryOrder, RecoveryWays } from './recovery-ways.tsx'
import { RightsTable } from './rights-table.tsx'
import { type Order, UserDialog } from './user-dialog.tsx'
import { UserMenu } from './user-menu.tsx'

/** Who can open the register, what brings them back in, and what each role may. Only administrators see it. */
export function UsersScreen(): ReactNode {
  const { t } = useTranslation('users')
  const users = useQuery({ queryKey: ['users'], queryFn: () => api.users.list({}) })
  const recovery = useQuery({ queryKey: ['users', 'recovery'], queryFn: () => api.users.recovery({}) })
  const [order, setOrder] = useState<Order>()
  const [recoveryOrder, setRecoveryOrder] = useState<RecoveryOrder>()
  const isKeyOld = recovery.data?.isKeyOld ?? false
  return (
    <ScrollArea h="100%">
      <Box p="md" maw={1100} mx="auto">
        <Group justify="space-between" mb="xs">
          <Title order={1} fz={20}>
            {t('title')}
          </Title>
          <Button leftSection={<IconUserPlus size={16} aria-hidden />} disabled={isKeyOld} onClick={() => setOrder({ kind: 'add' })}>
            {t('add')}
          </Button>
        </Group>
        <Text size="sm" className="quiet" mb="md" maw={760}>
          {t('text')}
        </Text>
        {isKeyOld && (
          <Alert mb="md" maw={760} icon={<IconKey size={18} aria-hidden />} title={t('recovery.old-key.title')}>
            <Text size="sm" mb="xs">
              {t('recovery.old-key.text')}
            </Text>
            <Button size="xs" onClick={() => setRecoveryOrder('key')}>
              {t('recovery.orders.key')}
            </Button>
          </Alert>
        )}
        {users.error && (
          <Alert color="red" role="alert">
            {errorText(users.error)}
          </Alert>
        )}
        {users.isPending && <Loader />}
        {users.data && <UserTable users={users.data} onOrder={setOrder} />}
        <Stack mt="xl" gap="lg">
          <RecoveryWays hasParts={recovery.data?.hasParts ?? false} order={recoveryOrder} onOrder={setRecoveryOrder} />
          <RightsTable />
        </Stack>
      </Box>
      <UserDialog order={order} onClose={() => setOrder(undefined)} />
    </ScrollArea>
  )
}

function UserTable({ users, onOrder }: { readonly users: readonly RegisterUser[]; readonly onOrder: (order: Order) => void }): ReactNode {
  const { t } = useTranslation('users')
  return (
    <Table aria-label={t('title')} verticalSpacing={6}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('columns.name')}</Table.Th>
          <Table.Th>{t('columns.role')}</Table.Th>
          <Table.Th>{t('columns.state')}</Table.Th>
          <Table.Th>{t('columns.lastOpenedAt')}</Table.Th>
          <Table.Th />
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {users.map((user) => (
          <UserRow key={user.id} user={user} onOrder={onOrder} />
        ))}
      </Table.Tbody>
    </Table>
  )
}

function UserRow({ user, onOrder }: { readonly user: RegisterUser; readonly onOrder: (order: Order) => void }): ReactNode {
  const { t } = useTranslation('users')
  const language = useLanguage()
  const isActive = user.state === 'active'
  return (
    <Table.Tr>
      <Table.Td style={{ overflowWrap: 'anywhere' }}>
        {user.name}
        {user.isYou && (
          <Badge ml="xs" size="sm" variant="light" tt="none">
            {t('you')}
          </Badge>
        )}
      </Table.Td>
      <Table.Td>{t(`roles.${user.role ?? 'unknown'}`)}</Table.Td>
      <Table.Td>
        <StateMark Sign={isActive ? IconCircleCheck : IconPlayerPause} word={t(`states.${user.state}`)} />
      </Table.Td>
      <Table.Td style={{ fontVariantNumeric: 'tabular-nums' }}>
        {user.lastOpenedAt === null
          ? t('never-opened')
          : `${formatDate(localDay(user.lastOpenedAt), language, 'digits')}, ${localTime(user.lastOpenedAt)}`}
      </Table.Td>
      <Table.Td ta="right">
        <UserMenu user={user} onOrder={onOrder} />
      </Table.Td>
    </Table.Tr>
  )
}
