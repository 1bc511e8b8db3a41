import { Alert, Checkbox, Modal, Select, Text, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { type Role, roles } from '../../../shared/register/users/rights.ts'
import type { RegisterUser } from '../../../shared/register/users/schema.ts'
import { api } from '../../api.ts'
import { showDone } from '../../app/error-text.ts'
import { isGoodPassword, NewPassword } from '../../app/new-password.tsx'
import { useTranslation } from '../../i18n.ts'
import { ProvenForm } from './proven-form.tsx'

export type UserOrder = 'rename' | 'role' | 'password' | 'suspend' | 'resume' | 'remove'
export type Order = { readonly kind: 'add' } | { readonly kind: UserOrder; readonly user: RegisterUser }

/** One small form for everything about a user; what follows from it is said before it is done. */
export function UserDialog({ order, onClose }: { readonly order: Order | undefined; readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation(['users', 'app'])
  return (
    <Modal
      opened={order !== undefined}
      onClose={onClose}
      title={order && t(`orders.${order.kind}`)}
      closeButtonProps={{ 'aria-label': t('app:close') }}
      transitionProps={{ duration: 0 }}
      centered
    >
      {order && <OrderForm order={order} onClose={onClose} />}
    </Modal>
  )
}

const asksName = (order: Order): boolean => order.kind === 'add' || order.kind === 'rename'
const asksRole = (order: Order): boolean => order.kind === 'add' || order.kind === 'role'
const asksPassword = (order: Order): boolean => order.kind === 'add' || order.kind === 'password'

function OrderForm({ order, onClose }: { readonly order: Order; readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation('users')
  const queries = useQueryClient()
  const user = 'user' in order ? order.user : undefined
  const [name, setName] = useState(user?.name ?? '')
  const [role, setRole] = useState<Role | null>(user?.role ?? null)
  // Whoever administered may have kept key files with which older rights come back until the register has another key.
  const [withNewKey, setWithNewKey] = useState(order.kind === 'remove' && order.user.role === 'administrator')
  const [next, setNext] = useState({ password: '', repeated: '' })
  return (
    <ProvenForm
      submitLabel={t(`submit.${order.kind}`)}
      isGrave={order.kind === 'remove'}
      isReady={(!asksName(order) || name.trim() !== '') && (!asksRole(order) || role !== null) && (!asksPassword(order) || isGoodPassword(next))}
      asksAnyway={withNewKey}
      work={async (ownPassword) => {
        const users = await carryOut(order, { name, role: role ?? 'reader', password: next.password })
        if (withNewKey) await api.backups.changeDataKey({ password: ownPassword })
        return users
      }}
      onDone={async (users) => {
        // The register has closed with its old key.
        if (withNewKey) return queries.resetQueries()
        queries.setQueryData(['users'], users)
        // One's own name or role may have changed with it.
        await queries.invalidateQueries({ queryKey: ['session'] })
        onClose()
        showDone(t(`done.${order.kind}`, { name }))
      }}
      onLeave={onClose}
    >
      {user && !asksName(order) && <Text fw={600}>{user.name}</Text>}
      {order.kind !== 'rename' && <Text size="sm">{t(`consequences.${order.kind}`)}</Text>}
      {order.kind === 'password' && order.user.sealedDrafts > 0 && (
        <Alert color="orange">{t('consequences.drafts', { count: order.user.sealedDrafts })}</Alert>
      )}
      {order.kind === 'remove' && (
        <Checkbox
          label={t('new-key.label')}
          description={t('new-key.text')}
          checked={withNewKey}
          onChange={(event) => setWithNewKey(event.currentTarget.checked)}
        />
      )}
      {asksName(order) && (
        <TextInput label={t('fields.name')} value={name} maxLength={60} onChange={(event) => setName(event.currentTarget.value)} autoComplete="off" data-autofocus required />
      )}
      {asksRole(order) && (
        <Select
          label={t('fields.role')}
          description={role && t(`role-texts.${role}`)}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          data={roles.map((known) => ({ value: known, label: t(`roles.${known}`) }))}
          value={role}
          onChange={(chosen) => setRole(roles.find((known) => known === chosen) ?? null)}
          allowDeselect={false}
          required
        />
      )}
      {asksPassword(order) && <NewPassword value={next} onChange={setNext} />}
    </ProvenForm>
  )
}

interface Typed {
  readonly name: string
  readonly role: Role
  readonly password: string
}

function carryOut(order: Order, typed: Typed): Promise<RegisterUser[]> {
  switch (order.kind) {
    case 'add':
      return api.users.add(typed)
    case 'rename':
      return api.users.rename({ id: order.user.id, name: typed.name })
    case 'role':
      return api.users.changeRole({ id: order.user.id, role: typed.role })
    case 'password':
      return api.users.resetPassword({ id: order.user.id, password: typed.password })
    case 'suspend':
      return api.users.suspend({ id: order.user.id })
    case 'resume':
      return api.users.resume({ id: order.user.id })
    case 'remove':
      return api.users.remove({ id: order.user.id })
  }
}
