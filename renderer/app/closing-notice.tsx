import { Group, Loader, Modal, Text } from '@mantine/core'
import { type ReactNode, useEffect, useState } from 'react'
import { subscribe } from '../api.ts'
import { useTranslation } from '../i18n.ts'

/** What a closing that takes its time waits for. Nothing can be typed any more, and the window goes by itself. */
export function ClosingNotice(): ReactNode {
  const { t } = useTranslation('app')
  const [on, setOn] = useState(false)
  useEffect(() => subscribe((event) => setOn((before) => before || event.kind === 'closing')), [])
  return (
    <Modal opened={on} onClose={stay} withCloseButton={false} closeOnEscape={false} closeOnClickOutside={false} centered title={t('lock.closing')}>
      <Group wrap="nowrap" role="status">
        <Loader size="sm" aria-hidden />
        <Text size="sm">{t('lock.copying')}</Text>
      </Group>
    </Modal>
  )
}

const stay = (): void => undefined
