import { ActionIcon, Menu } from '@mantine/core'
import { IconDotsVertical } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { RegisterUser } from '../../../shared/register/users/schema.ts'
import { useTranslation } from '../../i18n.ts'
import type { Order, UserOrder } from './user-dialog.tsx'

/** What can be done about one user. For oneself the own password is changed in the settings, where the old one is asked. */
export function UserMenu({ user, onOrder }: { readonly user: RegisterUser; readonly onOrder: (order: Order) => void }): ReactNode {
  const { t } = useTranslation('users')
  const orders: readonly UserOrder[] = user.isYou
    ? ['rename', 'role']
    : ['rename', 'role', 'password', user.state === 'active' ? 'suspend' : 'resume', 'remove']
  return (
    <Menu position="bottom-end" withinPortal transitionProps={{ duration: 0 }}>
      <Menu.Target>
        <ActionIcon variant="subtle" aria-label={t('actions', { name: user.name })}>
          <IconDotsVertical size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {orders.map((kind) => (
          <Menu.Item
            key={kind}
            // Without an administrator nobody could ever be let in again.
            disabled={user.isLastAdministrator && kind !== 'rename' && kind !== 'password'}
            onClick={() => onOrder({ kind, user })}
          >
            {t(`orders.${kind}`)}
          </Menu.Item>
        ))}
        {user.isLastAdministrator && <Menu.Label maw={260}>{t('last-administrator')}</Menu.Label>}
      </Menu.Dropdown>
    </Menu>
  )
}
