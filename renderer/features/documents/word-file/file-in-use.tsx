import { Button, Group, Stack, Text } from '@mantine/core'
import { IconArrowBackUp, IconFileDownload } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { DocumentKind } from '../../../../shared/documents/document-kind.ts'
import type { WordFileLanguage, WordFileVersion } from '../../../../shared/register/word-files/schema.ts'
import type { PaperWording } from '../../../../shared/register/wording/schema.ts'
import { api } from '../../../api.ts'
import { showDone, showError } from '../../../app/error-text.ts'
import { bringWordFile } from '../../../documents/word-file/bring-file.ts'
import { writeDocxInWorker } from '../../../documents/write-docx.ts'
import { inLanguage, useLanguage, useTranslation } from '../../../i18n.ts'
import { useSavingFile } from './use-word-files.ts'

/** What papers of the kind are made of now; it can be taken out to Word, and the house's layout brought back. */
export function FileInUse({
  kind,
  language,
  newest,
  isInUse,
  wording,
}: {
  readonly kind: DocumentKind<unknown>
  readonly language: WordFileLanguage
  readonly newest: WordFileVersion | undefined
  readonly isInUse: boolean
  /** The office's own sentences, which the house's layout is printed with. */
  readonly wording: PaperWording
}): ReactNode {
  const { t } = useTranslation('word-files')
  const shown = useLanguage()
  const saving = useSavingFile()
  const after = newest?.version ?? 0

  async function save(file: Uint8Array, fileName: string): Promise<void> {
    const { saved } = await api.desk.saveWordFile({ fileName, file: new Uint8Array(file) })
    if (saved) showDone(t('saved-to-disk'))
  }
  async function saveStart(): Promise<void> {
    const settings = await api.settings.get({})
    await save(await writeDocxInWorker({ kind: kind.id, facts: null, language, settings, wording, asStartingFile: true }), `${inLanguage(kind.name, shown)}.docx`)
  }
  async function toHouse(): Promise<void> {
    await saving.mutateAsync({ kind: kind.id, language, after, content: null, note: '' })
    showDone(t('house-again'))
  }
  return (
    <Stack gap={6}>
      <Text size="sm" role="status">
        {isInUse ? t('in-use', { name: newest?.fileName ?? '', version: after }) : t('house')}
      </Text>
      <Group gap="xs">
        <Button size="compact-sm" variant="default" leftSection={<IconFileDownload size={16} aria-hidden />} onClick={() => void saveStart().catch(showError)}>
          {t('start')}
        </Button>
        {isInUse && newest?.sha256 && (
          <Button size="compact-sm" variant="default" onClick={() => void bringWordFile(newest.sha256 ?? '').then((file) => save(file, newest.fileName)).catch(showError)}>
            {t('take-out')}
          </Button>
        )}
        {isInUse && (
          <Button size="compact-sm" variant="default" loading={saving.isPending} leftSection={<IconArrowBackUp size={16} aria-hidden />} onClick={() => void toHouse().catch(showError)}>
            {t('to-house')}
          </Button>
        )}
      </Group>
      <Text size="xs" className="quiet">
        {t('start-hint')}
      </Text>
    </Stack>
  )
}
