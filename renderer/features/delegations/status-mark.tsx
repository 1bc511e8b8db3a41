import { IconCircleCheck, IconCircleDashed, IconCircleX, IconFlag, type Icon, IconMapPin } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { Delegation } from '../../../shared/register/delegations/schema.ts'
import { StateMark } from '../../app/fields/state-mark.tsx'
import { useTranslation } from '../../i18n.ts'

type Status = Delegation['status']

const signs: Readonly<Record<Status, Icon>> = {
  planned: IconCircleDashed,
  confirmed: IconCircleCheck,
  present: IconMapPin,
  completed: IconFlag,
  cancelled: IconCircleX,
}

export function DelegationStatusMark({ status }: { readonly status: Status }): ReactNode {
  const { t } = useTranslation('delegations')
  return <StateMark Sign={signs[status]} word={t(`statuses.${status}`)} />
}
