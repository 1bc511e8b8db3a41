import { Button, Group, Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import type { TextVersion } from '../../../../shared/register/wording/schema.ts'
import { showDone, showError } from '../../../app/error-text.ts'
import { localMoment } from '../../../app/local-moment.ts'
import { inLanguage, useLanguage, useTranslation } from '../../../i18n.ts'
import { useSaving } from './use-wording.ts'

/** What the sentence has been, newest first; any of them can be said again, as a version more. */
export function VersionList({ textId, versions }: { readonly textId: string; readonly versions: readonly TextVersion[] }): ReactNode {
  const { t } = useTranslation('wording')
  const language = useLanguage()
  const saving = useSaving()
  const [newest] = versions
  if (newest === undefined) return null

  async function takeBack({ text, version }: TextVersion): Promise<void> {
    await saving.mutateAsync({ textId, after: newest?.version ?? 0, text, note: t('as-version', { version }) })
    showDone(t('taken-back'))
  }

  return (
    <section aria-label={t('versions')}>
      <Title order={3} fz={14} mb={4}>
        {t('versions')}
      </Title>
      <Stack component="ol" gap={6} m={0} p={0} style={{ listStyle: 'none' }}>
        {versions.map((version) => (
          <Group component="li" key={version.version} gap="xs" wrap="nowrap" align="flex-start" justify="space-between" data-version={version.version}>
            <div>
              <Text size="xs" className="quiet">
                {[t('version', { version: version.version }), localMoment(version.madeAt, language), version.madeBy, version.note].filter(Boolean).join(' · ')}
              </Text>
              <Text size="sm" lineClamp={2}>
                {version.text === null ? t('house-text') : inLanguage(version.text, language)}
              </Text>
            </div>
            {version !== newest && (
              <Button size="compact-xs" variant="default" flex="none" disabled={saving.isPending} onClick={() => void takeBack(version).catch(showError)}>
                {t('take-back')}
              </Button>
            )}
          </Group>
        ))}
      </Stack>
    </section>
  )
}
