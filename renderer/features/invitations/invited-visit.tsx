import { IconPlaneArrival } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { currentStatus } from '../../../shared/register/invitations/rules.ts'
import type { Invitation, InvitationStatus } from '../../../shared/register/invitations/schema.ts'
import { useNavigation } from '../../app/navigation.tsx'
import { RightButton } from '../../app/rights.tsx'
import { useTranslation } from '../../i18n.ts'

const agreed: readonly InvitationStatus[] = ['accepted', 'partly-accepted']

/** Once our guests have agreed, their visit is the next thing to enter; it takes over what the invitation knows. */
export function InvitedVisit({ invitation }: { readonly invitation: Invitation }): ReactNode {
  const { t } = useTranslation('invitations')
  const { go } = useNavigation()
  if (invitation.direction !== 'outgoing' || !agreed.includes(currentStatus(invitation.steps))) return null
  return (
    <RightButton
      right="write-visits"
      size="compact-md"
      variant="light"
      mb="lg"
      leftSection={<IconPlaneArrival size={16} aria-hidden />}
      onClick={() => go({ screen: 'delegations', form: 'new', origin: { area: 'invitations', id: invitation.id } })}
    >
      {t('labels.new-visit')}
    </RightButton>
  )
}
