import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { IconKey, IconPrinter } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { api } from '../../api.ts'
import { showDone, showError } from '../../app/error-text.ts'
import { recoverySheet } from '../../app/recovery-reminder.tsx'
import { SecretSheet } from '../../app/secret-sheet.tsx'
import { useTranslation } from '../../i18n.ts'
import { ProvenForm } from './proven-form.tsx'

export type RecoveryOrder = 'key' | 'parts' | 'drop-parts'

/** What was just made and is now to be printed, sheet by sheet: the two of a pair go into two envelopes. */
interface Sheet {
  readonly kind: 'key' | 'part-1' | 'part-2'
  readonly secret: string
}

interface RecoveryWaysProps {
  readonly hasParts: boolean
  /** The dialog that is open. */
  readonly order: RecoveryOrder | undefined
  readonly onOrder: (order: RecoveryOrder | undefined) => void
}

/** The ways back in when passwords are lost: a key in the safe, and two sheets of two people. */
export function RecoveryWays({ hasParts, order, onOrder }: RecoveryWaysProps): ReactNode {
  const { t } = useTranslation(['users', 'app'])
  const queries = useQueryClient()
  const [sheets, setSheets] = useState<readonly Sheet[]>([])
  const [sheet] = sheets

  async function make(): Promise<readonly Sheet[]> {
    if (order === 'key') return [{ kind: 'key', secret: (await api.users.newRecoveryKey({})).recoveryKey }]
    if (order === 'parts') {
      const [first, second] = (await api.users.newRecoveryParts({})).parts
      return [
        { kind: 'part-1', secret: first },
        { kind: 'part-2', secret: second },
      ]
    }
    await api.users.dropRecoveryParts({})
    return []
  }
  /** Until a key is said to be in the safe the desk reminds: the one that lay there is void already. */
  async function show(made: readonly Sheet[]): Promise<void> {
    onOrder(undefined)
    setSheets(made)
    if (made.length === 0) showDone(t('recovery.dropped'))
    if (made[0]?.kind === 'key') await recoverySheet.shown().catch(showError)
    await queries.invalidateQueries({ queryKey: ['users', 'recovery'] })
    await queries.invalidateQueries({ queryKey: ['recovery-sheet'] })
  }
  async function putAway(done: Sheet): Promise<void> {
    if (done.kind === 'key') await recoverySheet.kept().catch(showError)
    setSheets(sheets.slice(1))
    await queries.invalidateQueries({ queryKey: ['recovery-sheet'] })
  }

  return (
    <section aria-label={t('recovery.title')}>
      <Text fw={600} mb={4}>
        {t('recovery.title')}
      </Text>
      <Text size="sm" className="quiet" mb="sm" maw={760}>
        {t(hasParts ? 'recovery.with-parts' : 'recovery.text')}
      </Text>
      <Group gap="xs">
        <Button variant="default" leftSection={<IconKey size={16} aria-hidden />} onClick={() => onOrder('key')}>
          {t('recovery.orders.key')}
        </Button>
        <Button variant="default" onClick={() => onOrder('parts')}>
          {t('recovery.orders.parts')}
        </Button>
        {hasParts && (
          <Button variant="default" onClick={() => onOrder('drop-parts')}>
            {t('recovery.orders.drop-parts')}
          </Button>
        )}
      </Group>
      {sheet && (
        <Stack mt="md" maw={640} gap="xs">
          <SecretSheet title={t(`recovery.sheets.${sheet.kind}`)} secret={sheet.secret} text={t(`recovery.sheet-texts.${sheet.kind}`)} />
          <Group gap="xs">
            <Button variant="light" leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => void api.desk.print({}).catch(showError)}>
              {t('recovery.print')}
            </Button>
            <Button onClick={() => void putAway(sheet)}>{t(`recovery.kept.${sheet.kind}`)}</Button>
          </Group>
        </Stack>
      )}
      <Modal
        opened={order !== undefined}
        onClose={() => onOrder(undefined)}
        title={order && t(`recovery.orders.${order}`)}
        closeButtonProps={{ 'aria-label': t('app:close') }}
        transitionProps={{ duration: 0 }}
        centered
      >
        {order && (
          <ProvenForm submitLabel={t(`recovery.submit.${order}`)} isGrave={order === 'drop-parts'} isReady work={make} onDone={show} onLeave={() => onOrder(undefined)}>
            <Text size="sm">{t(`recovery.consequences.${order}`)}</Text>
          </ProvenForm>
        )}
      </Modal>
    </section>
  )
}
