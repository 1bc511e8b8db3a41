import { Button, Group, Text } from '@mantine/core'
import { IconArmchair, IconFileText } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { seatingPlan } from '../../../shared/documents/seating-plan/kind.ts'
import type { Meeting } from '../../../shared/register/meetings/schema.ts'
import { useNavigation } from '../../app/navigation.tsx'
import { CardSection } from '../../app/records/card-parts.tsx'
import { RightButton } from '../../app/rights.tsx'
import { inLanguage, useLanguage, useTranslation } from '../../i18n.ts'
import { SeatingWindow } from './seating-window.tsx'

/** Whether the meeting has been seated, the way to its table, and the plan on paper. */
export function SeatingOnCard({ meeting }: { readonly meeting: Meeting }): ReactNode {
  const { t } = useTranslation(['seating', 'meetings'])
  const language = useLanguage()
  const { go } = useNavigation()
  const [isOpen, setOpen] = useState(false)
  const { id, seating, participants } = meeting
  return (
    <CardSection title={t('title')}>
      <Text size="sm" mb="xs">
        {seating === null ? t('card.none') : t('card.set', { shape: t(`meetings:shapes.${seating.shape}`), seats: participants.length, byHand: seating.byHand.length })}
      </Text>
      <Group gap="xs">
        <Button variant="default" size="compact-sm" leftSection={<IconArmchair size={16} aria-hidden />} onClick={() => setOpen(true)}>
          {t('card.open')}
        </Button>
        <RightButton right="issue-papers" variant="default" size="compact-sm" leftSection={<IconFileText size={16} aria-hidden />} onClick={() => go({ screen: 'meetings', recordId: id, paperKind: seatingPlan.id })}>
          {inLanguage(seatingPlan.name, language)}
        </RightButton>
      </Group>
      {isOpen && <SeatingWindow meeting={meeting} onClose={() => setOpen(false)} />}
    </CardSection>
  )
}
