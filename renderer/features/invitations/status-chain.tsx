import { Text, ThemeIcon, Timeline } from '@mantine/core'
import type { ReactNode } from 'react'
import { formatDate } from '../../../shared/language/index.ts'
import type { InvitationStep } from '../../../shared/register/invitations/schema.ts'
import { useLanguage, useTranslation } from '../../i18n.ts'
import { statusSigns } from './status-mark.tsx'

/** The way of the letter so far, oldest step first, each with its day. */
export function StatusChain({ steps }: { readonly steps: readonly InvitationStep[] }): ReactNode {
  const { t } = useTranslation('invitations')
  const language = useLanguage()
  return (
    <Timeline active={steps.length - 1} bulletSize={24} lineWidth={2} role="list" aria-label={t('fields.steps')}>
      {steps.map(({ status, on, note }, index) => {
        const Sign = statusSigns[status]
        const last = index === steps.length - 1
        return (
          <Timeline.Item
            key={index}
            role="listitem"
            aria-current={last ? 'step' : undefined}
            bullet={
              <ThemeIcon size={24} radius="xl" variant={last ? 'filled' : 'light'}>
                <Sign size={14} aria-hidden />
              </ThemeIcon>
            }
            title={
              <Text size="sm" fw={last ? 600 : 400}>
                {t(`statuses.${status}`)}
              </Text>
            }
            pb={2}
          >
            <Text size="xs" className="quiet">
              {[formatDate(on, language, 'long'), note].filter(Boolean).join(' — ')}
            </Text>
          </Timeline.Item>
        )
      })}
    </Timeline>
  )
}
