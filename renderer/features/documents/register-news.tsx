import { Alert, Button, Group, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import type { FormSection } from '../../../shared/documents/document-kind.ts'
import { inLanguage, useLanguage, useTranslation } from '../../i18n.ts'
import type { RegisterNews } from './use-paper.ts'

/** A paper is not to be issued with facts that somebody has put right in the register since it was begun. */
export function RegisterNewsAlert({
  news,
  sections,
  onTake,
  onClose,
}: {
  readonly news: RegisterNews
  readonly sections: readonly FormSection[]
  readonly onTake: () => void
  readonly onClose: () => void
}): ReactNode {
  const { t } = useTranslation(['workshop', 'app'])
  const language = useLanguage()
  const named = (names: readonly string[]): string =>
    [...new Set(names.map((name) => labelOf(sections, name, (label) => inLanguage(label, language)) ?? t('register-news.other')))].join(', ')
  if (news.taken.length + news.disputed.length === 0) return null
  return (
    <Alert color="orange" mx="md" my="xs" role="alert" withCloseButton onClose={onClose} closeButtonLabel={t('app:close')}>
      {news.taken.length > 0 && <Text size="sm">{t('register-news.taken', { where: named(news.taken) })}</Text>}
      {news.disputed.length > 0 && (
        <Group justify="space-between" gap="xs">
          <Text size="sm">{t('register-news.disputed', { where: named(news.disputed) })}</Text>
          <Button size="compact-sm" variant="default" onClick={onTake}>
            {t('register-news.take')}
          </Button>
        </Group>
      )}
    </Alert>
  )
}

/** A fact is called as its field is; one that is made of several fields, as their section is. */
function labelOf(sections: readonly FormSection[], name: string, text: (label: FormSection['label']) => string): string | undefined {
  for (const { label, fields } of sections) {
    const field = fields.find(({ path }) => path === name)
    if (field) return text(field.label)
    if (fields.some(({ path }) => path.startsWith(`${name}.`))) return text(label)
  }
  return undefined
}
