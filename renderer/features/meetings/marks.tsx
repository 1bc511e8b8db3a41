import {
  IconAlertTriangle,
  IconChecks,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleX,
  type Icon,
  IconNews,
  IconPencil,
  IconPencilCheck,
  IconProgress,
  IconSend,
  IconSignature,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { Agreement, Meeting } from '../../../shared/register/meetings/schema.ts'
import { StateMark } from '../../app/fields/state-mark.tsx'
import { todayIso } from '../../app/today-iso.ts'
import { useTranslation } from '../../i18n.ts'
import { isOverdue } from '../../../shared/register/meetings/rules.ts'

const minutesSigns: Readonly<Record<Meeting['minutesStatus'], Icon>> = {
  draft: IconPencil,
  edited: IconPencilCheck,
  approved: IconChecks,
  signed: IconSignature,
  sent: IconSend,
}

export function MinutesMark({ status }: { readonly status: Meeting['minutesStatus'] }): ReactNode {
  const { t } = useTranslation('meetings')
  return <StateMark Sign={minutesSigns[status]} word={t(`minutesStatuses.${status}`)} />
}

const agreementSigns: Readonly<Record<Agreement['state'], Icon>> = {
  new: IconCircleDashed,
  'in-work': IconProgress,
  done: IconCircleCheck,
  overdue: IconAlertTriangle,
  cancelled: IconCircleX,
}

/** The state as entered; a late one says that it is late, even while it still counts as being worked on. */
export function AgreementMark({ agreement }: { readonly agreement: Agreement }): ReactNode {
  const { t } = useTranslation('meetings')
  const { state } = agreement
  if (!isOverdue(agreement, todayIso())) return <StateMark Sign={agreementSigns[state]} word={t(`states.${state}`)} />
  const word = state === 'overdue' ? t('states.overdue') : t('labels.late', { state: t(`states.${state}`) })
  return <StateMark Sign={IconAlertTriangle} word={word} warning />
}

export function PressMark(): ReactNode {
  const { t } = useTranslation('meetings')
  return (
    <span className="quiet">
      <StateMark Sign={IconNews} word={t('labels.for-press')} />
    </span>
  )
}
