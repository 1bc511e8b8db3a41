import {
  IconAlertTriangle,
  IconBan,
  IconCertificate,
  IconChecks,
  IconExchange,
  type Icon,
  IconFolder,
  IconInbox,
  IconId,
  IconUserOff,
} from '@tabler/icons-react'
import { t as translate } from 'i18next'
import type { ReactNode } from 'react'
import type { Language } from '../../../shared/language/bilingual.ts'
import type { ApplicationState } from '../../../shared/register/accreditation/schema.ts'
import { StateMark } from '../../app/fields/state-mark.tsx'
import { useTranslation } from '../../i18n.ts'

export const stateSigns: Readonly<Record<ApplicationState, Icon>> = {
  received: IconInbox,
  incomplete: IconAlertTriangle,
  complete: IconChecks,
  'in-batch': IconFolder,
  accredited: IconCertificate,
  'handed-out': IconId,
  refused: IconBan,
  withdrawn: IconUserOff,
  replaced: IconExchange,
}

/** Where an application stands, as sign and word; one that lacks something cannot be decided and says so. */
export function ApplicationStateMark({ state }: { readonly state: ApplicationState }): ReactNode {
  const { t } = useTranslation('applications')
  return <StateMark Sign={stateSigns[state]} word={t(`states.${state}`)} warning={state === 'incomplete'} />
}

/** Columns are sorted and batches named outside components too. */
export function batchLabel(order: number, language: Language): string {
  return translate('label', { ns: 'batches', lng: language, order })
}
