import { IconAlertTriangle, IconBell, IconCircleCheck, IconCircleX, type Icon, IconPencil } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { MemorandumStanding } from '../../../shared/register/memoranda/rules.ts'
import { StateMark } from '../../app/fields/state-mark.tsx'
import { useTranslation } from '../../i18n.ts'

const signs: Readonly<Record<MemorandumStanding, Icon>> = {
  expired: IconAlertTriangle,
  due: IconBell,
  draft: IconPencil,
  'in-force': IconCircleCheck,
  terminated: IconCircleX,
}

export function StandingMark({ standing }: { readonly standing: MemorandumStanding }): ReactNode {
  const { t } = useTranslation('memoranda')
  return <StateMark Sign={signs[standing]} word={t(`standings.${standing}`)} warning={standing === 'expired' || standing === 'due'} />
}
