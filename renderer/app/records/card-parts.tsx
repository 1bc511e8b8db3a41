import { Anchor, Box, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Bilingual } from '../../../shared/language/bilingual.ts'
import type { RecordArea } from '../../../shared/register/record.ts'
import { useLanguage, useTranslation } from '../../i18n.ts'
import { useNavigation } from '../navigation.tsx'
import { useRecordTitle } from '../use-record-title.ts'

/** A heading inside a card. */
export function CardSection({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  return (
    <Box component="section" mb="lg">
      <Title order={3} fz={14} mb="xs">
        {title}
      </Title>
      {children}
    </Box>
  )
}

/** A labelled line of a card; nothing is drawn where there is nothing to say. */
export function CardLine({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactNode {
  if (children === null || children === undefined || children === '' || children === false) return null
  return (
    <Box mb={6} style={{ display: 'grid', gridTemplateColumns: 'minmax(110px, 30%) 1fr', gap: 12 }}>
      <Text size="sm" className="quiet">
        {label}
      </Text>
      <Box fz="sm" style={{ overflowWrap: 'anywhere' }}>
        {children}
      </Box>
    </Box>
  )
}

/** Both halves of a text, the interface language first, the other one quieter. */
export function BothLanguages({ text }: { readonly text: Bilingual }): ReactNode {
  const language = useLanguage()
  const other = language === 'ky' ? 'ru' : 'ky'
  if (text.ky === '' && text.ru === '') return null
  return (
    <>
      {text[language] !== '' && (
        <Text size="sm" lang={language} style={{ whiteSpace: 'pre-line' }}>
          {text[language]}
        </Text>
      )}
      {text[other] !== '' && (
        <Text size="sm" className="quiet" lang={other} style={{ whiteSpace: 'pre-line' }}>
          {text[other]}
        </Text>
      )}
    </>
  )
}

/** A link to another record by its title. */
export function RecordLink({ area, id }: { readonly area: RecordArea; readonly id: string | null }): ReactNode {
  const language = useLanguage()
  const { go } = useNavigation()
  const { t } = useTranslation('app')
  const { record, isArchived } = useRecordTitle(area, id)
  if (id === null) return null
  return (
    <Anchor component="button" type="button" size="sm" ta="left" onClick={() => go({ screen: area, recordId: id })}>
      {record?.title(language) ?? '—'}
      {isArchived && ` (${t('picker.archived')})`}
    </Anchor>
  )
}
