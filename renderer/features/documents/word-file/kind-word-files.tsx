import { Alert, Box, Group, Loader, ScrollArea, SegmentedControl, Stack } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { DocumentKind } from '../../../../shared/documents/document-kind.ts'
import { officeFileName, officeFileOf, officeFileText } from '../../../../shared/documents/word-file/office-file.ts'
import { type WordFileLanguage, wordFileLanguages } from '../../../../shared/register/word-files/schema.ts'
import type { PaperWording } from '../../../../shared/register/wording/schema.ts'
import { errorText } from '../../../app/error-text.ts'
import { useTranslation } from '../../../i18n.ts'
import { WordingPreview } from '../wording/wording-preview.tsx'
import { FileInUse } from './file-in-use.tsx'
import { FileVersions } from './file-versions.tsx'
import { NewFile } from './new-file.tsx'
import { PlaceList } from './place-list.tsx'
import { type Candidate, useWordFiles } from './use-word-files.ts'

/** The office's own Word files of a kind: one of them on the left, from choosing it to the way back; its pages on the right. */
export function KindWordFiles({ kind, wording: sentences }: { readonly kind: DocumentKind<unknown>; readonly wording: PaperWording }): ReactNode {
  const { t } = useTranslation(['word-files', 'workshop'])
  const files = useWordFiles(kind)
  const [language, setLanguage] = useState<WordFileLanguage>('ky')
  const [candidate, setCandidate] = useState<Candidate>()
  if (files.error) {
    return (
      <Alert color="red" m="md" role="alert">
        {errorText(files.error)}
      </Alert>
    )
  }
  if (!files.data) return <Loader m="md" />
  const { versions, wording } = files.data
  const own = versions.filter((version) => version.language === language)
  const [newest] = own
  const isSound = candidate !== undefined && candidate.mistakes.length === 0
  const shown = isSound
    ? { ...wording, [officeFileName(language)]: officeFileText((newest?.version ?? 0) + 1, { sha256: candidate.sha256, places: [...candidate.places] }) }
    : { ...sentences, ...wording }

  return (
    <Group flex={1} gap={0} wrap="nowrap" align="stretch" mih={0}>
      <ScrollArea flex="1 1 57%" miw={0} type="auto">
        <Stack p="md" gap="sm">
          <SegmentedControl
            size="xs"
            aria-label={t('workshop:paper-language')}
            value={language}
            onChange={(value) => {
              setLanguage(wordFileLanguages.find((each) => each === value) ?? 'ky')
              setCandidate(undefined)
            }}
            data={wordFileLanguages.filter((each) => kind.languages.includes(each)).map((each) => ({ value: each, label: t(`workshop:languages.${each}`) }))}
          />
          <FileInUse kind={kind} language={language} newest={newest} isInUse={officeFileOf(wording, language) !== undefined} wording={sentences} />
          <NewFile key={language} kind={kind} language={language} after={newest?.version ?? 0} candidate={candidate} onCandidate={setCandidate} />
          <PlaceList kind={kind} language={language} />
          <FileVersions kind={kind} language={language} versions={own} />
        </Stack>
      </ScrollArea>
      <Box flex="1 1 43%" miw={0} style={{ borderLeft: '1px solid var(--pane-border)' }}>
        <WordingPreview key={language} kind={kind} wording={shown} startIn={language} />
      </Box>
    </Group>
  )
}
