import { Group, Text } from '@mantine/core'
import { IconAlertTriangle, IconArchive, IconSend } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { formatDate } from '../../../shared/language/index.ts'
import type { IssuedPaper } from '../../../shared/register/papers/schema.ts'
import { StateMark } from '../fields/state-mark.tsx'
import { useLanguage, useTranslation } from '../../i18n.ts'

/** Which version it is and what has become of it. */
export function PaperState({ paper }: { readonly paper: IssuedPaper }): ReactNode {
  const { t } = useTranslation('papers')
  const language = useLanguage()
  return (
    <Group gap="sm">
      {paper.version > 1 && <Text size="sm">{t('state.version', { version: paper.version })}</Text>}
      {paper.superseded && <StateMark Sign={IconArchive} word={t('state.superseded')} />}
      {paper.sentOn !== null && <StateMark Sign={IconSend} word={t('state.sent', { on: formatDate(paper.sentOn, language, 'digits') })} />}
      {paper.touched && !paper.superseded && <StateMark Sign={IconAlertTriangle} word={t('state.touched')} warning />}
      {paper.version === 1 && !paper.superseded && paper.sentOn === null && !paper.touched && <Text size="sm">{t('state.issued')}</Text>}
    </Group>
  )
}
