import { Box, Button, Group, Popover, Text } from '@mantine/core'
import { IconSend } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import type { OutgoingEntry } from '../../../shared/register/journal/schema.ts'
import { RightButton } from '../../app/rights.tsx'
import { useTranslation } from '../../i18n.ts'
import classes from './journal.module.css'
import { SendForm } from './send-form.tsx'

/** What was ticked goes out together: sixty letters to the post are one mark. */
export function SendBar({ entries, onDone }: { readonly entries: readonly OutgoingEntry[]; readonly onDone: () => void }): ReactNode {
  const { t } = useTranslation('journal')
  const [open, setOpen] = useState(false)
  const paperIds = entries.flatMap(({ papers }) => papers.map(({ id }) => id))
  return (
    <Box px="sm" py={6} className={classes['foot']}>
      <Group justify="space-between">
        <Text size="sm" role="status">
          {t('ticked', { count: entries.length })}
        </Text>
        <Group gap="xs">
          <Button size="compact-md" variant="default" onClick={onDone}>
            {t('untick')}
          </Button>
          <Popover opened={open} onChange={setOpen} position="top-end" width={460} trapFocus withinPortal>
            <Popover.Target>
              <RightButton right="keep-journal" size="compact-md" leftSection={<IconSend size={16} aria-hidden />} onClick={() => setOpen(!open)}>
                {t('send.mark', { count: entries.length })}
              </RightButton>
            </Popover.Target>
            <Popover.Dropdown>
              <SendForm
                paperIds={paperIds}
                letters={entries.length}
                onCancel={() => setOpen(false)}
                onDone={() => {
                  setOpen(false)
                  onDone()
                }}
              />
            </Popover.Dropdown>
          </Popover>
        </Group>
      </Group>
    </Box>
  )
}
