import {
  IconAlertTriangle,
  IconArrowForwardUp,
  IconCheck,
  IconChecks,
  IconCircleX,
  type Icon,
  IconMailOpened,
  IconPencil,
  IconSend,
  IconSignature,
  IconX,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { isSilent } from '../../../shared/register/invitations/rules.ts'
import type { InvitationStatus } from '../../../shared/register/invitations/schema.ts'
import { StateMark } from '../../app/fields/state-mark.tsx'
import { todayIso } from '../../app/today-iso.ts'
import { useTranslation } from '../../i18n.ts'

export const statusSigns: Readonly<Record<InvitationStatus, Icon>> = {
  draft: IconPencil,
  'on-approval': IconArrowForwardUp,
  signed: IconSignature,
  sent: IconSend,
  delivered: IconMailOpened,
  accepted: IconChecks,
  'partly-accepted': IconCheck,
  declined: IconX,
  cancelled: IconCircleX,
}

/** Where the letter stands; one that nobody answered in time says so, because somebody has to ring up. */
export function InvitationStatusMark({
  status,
  replyByOn,
}: {
  readonly status: InvitationStatus
  readonly replyByOn: string | null
}): ReactNode {
  const { t } = useTranslation('invitations')
  if (isSilent(status, replyByOn, todayIso())) {
    return <StateMark Sign={IconAlertTriangle} word={t('labels.silent', { status: t(`statuses.${status}`) })} warning />
  }
  return <StateMark Sign={statusSigns[status]} word={t(`statuses.${status}`)} />
}
