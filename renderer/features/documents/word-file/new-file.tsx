import { Alert, Button, FileButton, Group, Stack, Text, TextInput } from '@mantine/core'
import { IconFileTypeDocx } from '@tabler/icons-react'
import { type ReactNode, useRef, useState } from 'react'
import type { DocumentKind } from '../../../../shared/documents/document-kind.ts'
import { AppError } from '../../../../shared/errors.ts'
import type { WordFileLanguage } from '../../../../shared/register/word-files/schema.ts'
import { errorText, showDone, showError } from '../../../app/error-text.ts'
import { Working } from '../../../app/working.tsx'
import { useTranslation } from '../../../i18n.ts'
import { MistakeList } from './mistake-list.tsx'
import { type Candidate, readCandidate, useSavingFile } from './use-word-files.ts'

/** What is told in a sentence of its own; of anything else that a file is that it is no good. */
const told = ['macro', 'external-part', 'embedded-object', 'reaching-field', 'not-a-zip', 'too-large', 'encrypted'] as const

/** From choosing a file to taking it into use: nothing with a mistake in it gets there. */
export function NewFile({
  kind,
  language,
  after,
  candidate,
  onCandidate,
}: {
  readonly kind: DocumentKind<unknown>
  readonly language: WordFileLanguage
  readonly after: number
  readonly candidate: Candidate | undefined
  readonly onCandidate: (candidate: Candidate | undefined) => void
}): ReactNode {
  const { t } = useTranslation('word-files')
  const [note, setNote] = useState('')
  const [refused, setRefused] = useState<unknown>()
  const [reading, setReading] = useState(false)
  const resetChooser = useRef<() => void>(null)
  const saving = useSavingFile()

  async function choose(chosen: File | null): Promise<void> {
    // The same file, mended in Word, is chosen again under the same name.
    resetChooser.current?.()
    if (chosen === null) return
    setReading(true)
    setRefused(undefined)
    onCandidate(undefined)
    try {
      onCandidate(await readCandidate(kind, language, chosen))
    } catch (error) {
      setRefused(error)
    } finally {
      setReading(false)
    }
  }
  async function take({ file, fileName }: Candidate): Promise<void> {
    await saving.mutateAsync({ kind: kind.id, language, after, content: { file, fileName }, note })
    onCandidate(undefined)
    setNote('')
    showDone(t('taken'))
  }
  function refusal(error: unknown): string {
    const reason = error instanceof AppError && error.code === 'file-not-safe' ? told.find((each) => each === error.details['reason']) : undefined
    return reason === undefined ? errorText(error) : t(`refused.${reason}`)
  }
  return (
    <Stack gap={6}>
      <Group gap="xs">
        <FileButton resetRef={resetChooser} accept=".docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document" onChange={(file) => void choose(file)} inputProps={{ 'aria-label': t('choose') }}>
          {(props) => (
            <Button {...props} leftSection={<IconFileTypeDocx size={18} aria-hidden />}>
              {t('choose')}
            </Button>
          )}
        </FileButton>
        <Working on={reading} what={t('reading')} />
      </Group>
      {refused !== undefined && (
        <Alert color="red" role="alert">
          {refusal(refused)}
        </Alert>
      )}
      {candidate && candidate.mistakes.length > 0 && <MistakeList fileName={candidate.fileName} mistakes={candidate.mistakes} language={language} />}
      {candidate && candidate.mistakes.length === 0 && (
        <Stack gap={6}>
          <Text size="sm" role="status">
            {t('sound', { name: candidate.fileName })}
          </Text>
          <TextInput size="xs" label={t('note')} value={note} maxLength={500} onChange={(event) => setNote(event.currentTarget.value)} />
          <Group gap="xs">
            <Button loading={saving.isPending} onClick={() => void take(candidate).catch(showError)}>
              {t('take')}
            </Button>
            <Button variant="default" onClick={() => onCandidate(undefined)}>
              {t('drop')}
            </Button>
          </Group>
        </Stack>
      )}
    </Stack>
  )
}
