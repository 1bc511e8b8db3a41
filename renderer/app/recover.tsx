import { Alert, Button, Group, SegmentedControl, Select, Stack, Text, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { DoorUser } from '../../shared/register/users/schema.ts'
import { api } from '../api.ts'
import { useTranslation } from '../i18n.ts'
import { Door } from './door.tsx'
import { errorText } from './error-text.ts'
import { isGoodPassword, NewPassword } from './new-password.tsx'
import { Working } from './working.tsx'

/** What lies in the safe: one key, or two sheets of two people. */
const ways = ['key', 'parts'] as const
type Way = (typeof ways)[number]

/** An administrator comes back in with what was printed, and chooses a new password; everybody else asks an administrator. */
export function Recover({ administrators, onBack }: { readonly administrators: readonly DoorUser[]; readonly onBack: () => void }): ReactNode {
  const { t } = useTranslation('door')
  const queries = useQueryClient()
  const [way, setWay] = useState<Way>('key')
  const [typed, setTyped] = useState({ key: '', first: '', second: '' })
  const [userId, setUserId] = useState(administrators[0]?.id)
  const [value, setValue] = useState({ password: '', repeated: '' })
  const recover = useMutation({
    mutationFn: () =>
      api.session.recover({
        secret: way === 'key' ? { recoveryKey: typed.key } : { recoveryParts: [typed.first, typed.second] },
        newPassword: value.password,
        ...(userId === undefined ? {} : { userId }),
      }),
    onSuccess: () => queries.resetQueries(),
  })
  const isTyped = way === 'key' ? typed.key.trim() !== '' : typed.first.trim() !== '' && typed.second.trim() !== ''
  const ready = isTyped && isGoodPassword(value)
  const field = (name: keyof typeof typed, label: string, isFirst = false): ReactNode => (
    <TextInput
      label={label}
      value={typed[name]}
      onChange={(event) => {
        const text = event.currentTarget.value
        setTyped((before) => ({ ...before, [name]: text }))
      }}
      autoComplete="off"
      autoFocus={isFirst}
    />
  )
  return (
    <Door title={t('recover.title')}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (ready) recover.mutate()
        }}
      >
        <Stack>
          <Text>{t('recover.text')}</Text>
          <SegmentedControl
            aria-label={t('recover.way')}
            value={way}
            onChange={(chosen) => setWay(ways.find((known) => known === chosen) ?? 'key')}
            data={ways.map((known) => ({ value: known, label: t(`recover.ways.${known}`) }))}
          />
          {way === 'key' ? (
            field('key', t('recover.key'), true)
          ) : (
            <>
              {field('first', t('recover.part', { part: 1 }), true)}
              {field('second', t('recover.part', { part: 2 }))}
            </>
          )}
          {administrators.length > 1 && (
            <Select
              label={t('recover.user')}
              data={administrators.map(({ id, name }) => ({ value: id, label: name }))}
              value={userId ?? null}
              onChange={(chosen) => chosen !== null && setUserId(chosen)}
              allowDeselect={false}
            />
          )}
          <NewPassword value={value} onChange={setValue} />
          {recover.error && (
            <Alert color="red" role="alert">
              {errorText(recover.error)}
            </Alert>
          )}
          <Working on={recover.isPending} what={t('recover.working')} />
          <Group justify="space-between">
            <Button variant="subtle" disabled={recover.isPending} onClick={onBack}>
              {t('back')}
            </Button>
            <Button type="submit" loading={recover.isPending} disabled={!ready}>
              {t('recover.submit')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Door>
  )
}
