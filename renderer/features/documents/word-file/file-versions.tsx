import { Button, Group, Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import type { DocumentKind } from '../../../../shared/documents/document-kind.ts'
import type { WordFileLanguage, WordFileVersion } from '../../../../shared/register/word-files/schema.ts'
import { showDone, showError } from '../../../app/error-text.ts'
import { localMoment } from '../../../app/local-moment.ts'
import { useLanguage, useTranslation } from '../../../i18n.ts'
import { useSavingFile } from './use-word-files.ts'

/** What was in use, newest first; any of it can be taken into use again, as a version more. */
export function FileVersions({ kind, language, versions }: { readonly kind: DocumentKind<unknown>; readonly language: WordFileLanguage; readonly versions: readonly WordFileVersion[] }): ReactNode {
  const { t } = useTranslation(['word-files', 'wording'])
  const shown = useLanguage()
  const saving = useSavingFile()
  const [newest] = versions
  if (newest === undefined) return null

  async function takeBack({ sha256, version }: WordFileVersion): Promise<void> {
    await saving.mutateAsync({ kind: kind.id, language, after: newest?.version ?? 0, content: sha256 === null ? null : { sha256 }, note: t('wording:as-version', { version }) })
    showDone(t('taken'))
  }
  return (
    <section aria-label={t('wording:versions')}>
      <Title order={3} fz={14} mb={4}>
        {t('wording:versions')}
      </Title>
      <Stack component="ol" gap={6} m={0} p={0} style={{ listStyle: 'none' }}>
        {versions.map((version) => (
          <Group component="li" key={version.version} gap="xs" wrap="nowrap" align="flex-start" justify="space-between" data-version={version.version}>
            <div>
              <Text size="xs" className="quiet">
                {[t('wording:version', { version: version.version }), localMoment(version.madeAt, shown), version.madeBy, version.note].filter(Boolean).join(' · ')}
              </Text>
              <Text size="sm">{version.sha256 === null ? t('house-layout') : version.fileName}</Text>
            </div>
            {version !== newest && (
              <Button size="compact-xs" variant="default" flex="none" disabled={saving.isPending} onClick={() => void takeBack(version).catch(showError)}>
                {t('wording:take-back')}
              </Button>
            )}
          </Group>
        ))}
      </Stack>
    </section>
  )
}
