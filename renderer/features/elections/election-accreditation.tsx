import { Anchor, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { formatNumber } from '../../../shared/language/index.ts'
import { api } from '../../api.ts'
import { useNavigation } from '../../app/navigation.tsx'
import { CardSection } from '../../app/records/card-parts.tsx'
import { todayIso } from '../../app/today-iso.ts'
import { useLanguage, useTranslation } from '../../i18n.ts'

/** How many observers are accredited today, and the way to the figures behind it. */
export function ElectionAccreditation({ electionId }: { readonly electionId: string }): ReactNode {
  const { t } = useTranslation('elections')
  const language = useLanguage()
  const { go } = useNavigation()
  const on = todayIso()
  const overview = useQuery({ queryKey: ['accreditation', 'overview', electionId, on], queryFn: () => api.accreditation.overview({ electionId, on }) })
  if (!overview.data) return null
  const { accredited, waiting } = overview.data.totals
  return (
    <CardSection title={t('accreditation.title')}>
      <Text size="sm">{t('accreditation.figures', { accredited: formatNumber(accredited, language), waiting: formatNumber(waiting, language) })}</Text>
      <Anchor component="button" type="button" size="sm" onClick={() => go({ screen: 'accreditation', recordId: electionId })}>
        {t('accreditation.open')}
      </Anchor>
    </CardSection>
  )
}
