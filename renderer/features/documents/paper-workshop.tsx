import { ActionIcon, Alert, Box, Button, Group, Loader, ScrollArea, SegmentedControl, Text, Title } from '@mantine/core'
import { useElementSize } from '@mantine/hooks'
import { IconArrowLeft, IconRefresh } from '@tabler/icons-react'
import { type ReactNode, useRef, useState } from 'react'
import type { DocumentKind, PaperLanguage } from '../../../shared/documents/document-kind.ts'
import { getKind } from '../../../shared/documents/kinds.ts'
import { errorText, showError } from '../../app/error-text.ts'
import { leaveField } from '../../app/fields/leave-field.ts'
import { keepAllDraftsNow } from '../../app/records/draft-keeper.ts'
import { useEscape } from '../../app/use-escape.ts'
import { inLanguage, useLanguage, useTranslation } from '../../i18n.ts'
import { IssueButton } from './issue-button.tsx'
import { findMissingHalves } from './missing-halves.ts'
import { PaperForm } from './paper-form.tsx'
import { PaperPreview } from './paper-preview.tsx'
import { RegisterNewsAlert } from './register-news.tsx'
import { type Subject, usePaper } from './use-paper.ts'

/** Narrower than this, form and pages are looked at in turn. */
const sideBySideFrom = 820

/** Form on the left, true pages on the right, and above both what still stands between the draft and the paper. */
export function PaperWorkshop({
  kindId,
  subject,
  onClose,
}: {
  readonly kindId: string
  readonly subject: Subject
  readonly onClose: () => void
}): ReactNode {
  const kind: DocumentKind<unknown> = getKind(kindId)
  const { t } = useTranslation(['workshop', 'app'])
  const language = useLanguage()
  const paper = usePaper(kind, subject)
  const [paperLanguage, setPaperLanguage] = useState<PaperLanguage>('ky')
  const frame = useRef<HTMLDivElement>(null)
  const { ref: measured, width } = useElementSize<HTMLDivElement>()
  const [part, setPart] = useState<'form' | 'pages'>('form')
  const isNarrow = width > 0 && width < sideBySideFrom
  /** What was typed last is kept before the card is shown. */
  const leave = (): void => void leaveField().then(keepAllDraftsNow).then(onClose, showError)
  useEscape(frame, leave)

  if (paper.loaded.error) {
    return (
      <Alert color="red" m="md" role="alert">
        {errorText(paper.loaded.error)}
      </Alert>
    )
  }
  const { facts, settings } = paper
  if (facts === undefined || settings === undefined) return <Loader m="md" />
  const missing = findMissingHalves(kind.form, facts)

  return (
    <Box ref={frame} h="100%" style={{ display: 'flex', flexDirection: 'column' }}>
      <Group p="xs" justify="space-between" style={{ borderBottom: '1px solid var(--pane-border)' }}>
        <Group gap="xs">
          <ActionIcon variant="subtle" aria-label={t('back')} onClick={leave}>
            <IconArrowLeft size={20} />
          </ActionIcon>
          <Title order={2} fz={18}>
            {inLanguage(kind.name, language)}
          </Title>
        </Group>
        <Group gap="xs">
          {isNarrow && (
            <SegmentedControl
              size="xs"
              aria-label={t('parts')}
              value={part}
              onChange={(value) => setPart(value === 'pages' ? 'pages' : 'form')}
              data={[
                { value: 'form', label: t('form') },
                { value: 'pages', label: t('pages') },
              ]}
            />
          )}
          <SegmentedControl
            size="xs"
            aria-label={t('paper-language')}
            value={paperLanguage}
            onChange={(value) => setPaperLanguage(kind.languages.find((each) => each === value) ?? 'ky')}
            data={kind.languages.map((each) => ({ value: each, label: t(`languages.${each}`) }))}
          />
          {paper.isChanged && (
            <Button variant="default" leftSection={<IconRefresh size={16} aria-hidden />} onClick={() => void paper.reset().catch(showError)}>
              {t('reset')}
            </Button>
          )}
          <IssueButton kind={kind} subject={subject} facts={facts} settings={settings} onKept={paper.forgetDraft} onIssued={onClose} />
        </Group>
      </Group>
      {paper.news && <RegisterNewsAlert news={paper.news} sections={kind.form} onTake={paper.takeDisputed} onClose={paper.closeNews} />}
      <Box px="md" py={6} role="status" style={{ borderBottom: '1px solid var(--pane-border)' }}>
        {missing.length === 0 ? (
          <Text size="sm">{t('complete')}</Text>
        ) : (
          <Text size="sm" c="light-dark(#9a4a00, #ffb86b)">
            {t('missing', {
              count: missing.length,
              where: missing
                .slice(0, 5)
                .map(({ field, language: half }) => `${inLanguage(field.label, language)} (${half})`)
                .join(', '),
            })}
          </Text>
        )}
      </Box>
      <Group ref={measured} flex={1} gap={0} wrap="nowrap" align="stretch" mih={0}>
        {(!isNarrow || part === 'form') && (
          <ScrollArea flex="1 1 46%" miw={0} type="auto" p="md">
            <PaperForm sections={kind.form} facts={facts} onChange={paper.change} />
          </ScrollArea>
        )}
        {(!isNarrow || part === 'pages') && (
          <Box flex="1 1 54%" miw={0}>
            <PaperPreview kind={kind} facts={facts} language={paperLanguage} settings={settings} />
          </Box>
        )}
      </Group>
    </Box>
  )
}
