import { IconAlertTriangle, IconBan, IconCheck, IconChecks, IconClockPause, type Icon, IconFileText, IconInbox, IconPlayerSkipForward, IconSend } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { IncomingState } from '../../../shared/register/incoming/rules.ts'
import type { OutgoingState } from '../../../shared/register/journal/schema.ts'
import { StateMark } from '../../app/fields/state-mark.tsx'
import { useTranslation } from '../../i18n.ts'

const outgoingSigns: Readonly<Record<OutgoingState, Icon>> = {
  held: IconClockPause,
  issued: IconFileText,
  sent: IconSend,
  spoiled: IconBan,
  skipped: IconPlayerSkipForward,
}

export function OutgoingMark({ state }: { readonly state: OutgoingState }): ReactNode {
  const { t } = useTranslation('journal')
  return <StateMark Sign={outgoingSigns[state]} word={t(`states.${state}`)} warning={state === 'held'} />
}

const incomingSigns: Readonly<Record<IncomingState, Icon>> = { open: IconInbox, late: IconAlertTriangle, answered: IconChecks, done: IconCheck }

export function IncomingMark({ state }: { readonly state: IncomingState }): ReactNode {
  const { t } = useTranslation('incoming')
  return <StateMark Sign={incomingSigns[state]} word={t(`states.${state}`)} warning={state === 'late'} />
}
