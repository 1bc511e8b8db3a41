import { ActionIcon, Alert, Box, Button, Group, Kbd, Loader, ScrollArea, SegmentedControl, Text, Title } from '@mantine/core'
import { useElementSize, useHotkeys } from '@mantine/hooks'
import { IconArrowLeft, IconRefresh } from '@tabler/icons-react'
import { type ReactNode, useRef, useState } from 'react'
import type { DocumentKind, PaperLanguage } from '../../../shared/documents/document-kind.ts'
import { getKind } from '../../../shared/documents/kinds.ts'
import type { Place } from '../../../shared/documents/readiness/obstacle.ts'
import { errorText, showError } from '../../app/error-text.ts'
import { leaveField } from '../../app/fields/leave-field.ts'
import { useNavigation } from '../../app/navigation.tsx'
import { keepAllDraftsNow } from '../../app/records/draft-keeper.ts'
import { isUnderWindow } from '../../app/under-window.ts'
import { useEscape } from '../../app/use-escape.ts'
import { inLanguage, useLanguage, useTranslation } from '../../i18n.ts'
import { writeDraft } from './draft-file.ts'
import { focusFact } from './focus-fact.ts'
import { IssueButton } from './issue-button.tsx'
import { PaperForm } from './paper-form.tsx'
import { PaperForms } from './paper-forms.tsx'
import { PaperPreview } from './paper-preview.tsx'
import { PrintButtons } from './preview/print-buttons.tsx'
import { ReadinessStrip } from './readiness-strip.tsx'
import { RegisterNewsAlert } from './register-news.tsx'
import { SaveDraftButton } from './save-draft.tsx'
import { type Subject, usePaper } from './use-paper.ts'
import { countWaiting, usePaperForms } from './use-paper-forms.ts'
import { useReadiness } from './use-readiness.ts'

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
  const { t } = useTranslation(['workshop', 'app', 'forms'])
  const language = useLanguage()
  const paper = usePaper(kind, subject)
  const forms = usePaperForms(kind, paper.facts, paper.settings, paper.wording)
  const { go } = useNavigation()
  const [pages, setPages] = useState<number>()
  const findObstacles = useReadiness({ kind, subject, facts: paper.facts, settings: paper.settings, wording: paper.wording, forms, pages })
  /** The forms lie over the fields; the pages stay beside them. */
  const [showsForms, setShowsForms] = useState(false)
  const [paperLanguage, setPaperLanguage] = useState<PaperLanguage>('ky')
  const frame = useRef<HTMLDivElement>(null)
  const { ref: measured, width } = useElementSize<HTMLDivElement>()
  const [part, setPart] = useState<'form' | 'pages'>('form')
  const isNarrow = width > 0 && width < sideBySideFrom
  /** What was typed last is kept before anything else is shown. */
  async function keepAnd(next: () => void): Promise<void> {
    await leaveField()
    await keepAllDraftsNow()
    next()
  }
  const leaveFor = (next: () => void): void => void keepAnd(next).catch(showError)
  const leave = (): void => leaveFor(onClose)
  function showForms(shown: boolean): void {
    setShowsForms(shown)
    if (shown) setPart('form')
  }
  /** To the place where an obstacle is put right. */
  function goTo(place: Place): void {
    switch (place.at) {
      case 'fact':
        setShowsForms(false)
        setPart('form')
        return afterDrawing(() => frame.current && focusFact(frame.current, place.path, place.half))
      case 'forms':
        return showForms(true)
      case 'settings':
        return leaveFor(() => go({ screen: 'settings' }))
      case 'wording':
        return leaveFor(() => go({ screen: 'wording', paperKind: kind.id }))
      case 'record':
        return leave()
      case 'languages':
      case 'pages':
        return setPart('pages')
    }
  }
  useEscape(frame, showsForms ? () => showForms(false) : leave)
  // As Word has it for what it wants looked through.
  useHotkeys([['F7', () => !isUnderWindow(frame.current) && showForms(!showsForms)]], [])

  if (paper.loaded.error) {
    return (
      <Alert color="red" m="md" role="alert">
        {errorText(paper.loaded.error)}
      </Alert>
    )
  }
  const { facts, settings, wording } = paper
  if (facts === undefined || settings === undefined || wording === undefined) return <Loader m="md" />
  const waiting = countWaiting(forms.all, ['both'])

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
          {kind.series !== null && <SaveDraftButton kind={kind} subject={subject} facts={facts} settings={settings} wording={wording} language={paperLanguage} owner={frame} />}
          <IssueButton kind={kind} subject={subject} facts={facts} settings={settings} wording={wording} findObstacles={findObstacles} onGo={goTo} onKept={paper.forgetDraft} onIssued={onClose} />
        </Group>
      </Group>
      {forms.error && (
        <Alert color="red" mx="md" my="xs" role="alert">
          {errorText(forms.error)}
        </Alert>
      )}
      {paper.news && <RegisterNewsAlert news={paper.news} sections={kind.form} onTake={paper.takeDisputed} onClose={paper.closeNews} />}
      <Group px="md" py={6} gap="md" justify="space-between" wrap="nowrap" style={{ borderBottom: '1px solid var(--pane-border)' }}>
        {findObstacles ? <ReadinessStrip obstacles={findObstacles(kind.languages)} owner={frame} onGo={goTo} /> : <span />}
        {forms.all.length > 0 && (
          <Group gap="xs" wrap="nowrap" flex="none">
            <Text size="sm" role="status" className={waiting > 0 ? 'warning-text' : undefined}>
              {waiting > 0 ? `⚠ ${t('forms:waiting', { count: waiting })}` : t('forms.done')}
            </Text>
            <Button size="compact-sm" variant="default" aria-pressed={showsForms} rightSection={<Kbd size="xs">F7</Kbd>} onClick={() => showForms(!showsForms)}>
              {t('forms.open')}
            </Button>
          </Group>
        )}
      </Group>
      <Group ref={measured} flex={1} gap={0} wrap="nowrap" align="stretch" mih={0}>
        {(!isNarrow || part === 'form') && (
          <ScrollArea flex="1 1 46%" miw={0} type="auto" p="md">
            {showsForms ? (
              <PaperForms forms={forms.all} onClose={() => showForms(false)} />
            ) : (
              <PaperForm sections={kind.form} facts={facts} onChange={paper.change} />
            )}
          </ScrollArea>
        )}
        {(!isNarrow || part === 'pages') && (
          <Box flex="1 1 54%" miw={0}>
            {forms.confirmed && <PaperPreview kind={kind} facts={facts} language={paperLanguage} settings={settings} confirmed={forms.confirmed} wording={wording} onPages={setPages} actions={<PrintButtons owner={frame} paper={() => writeDraft({ kind, subject, facts, settings, wording, language: paperLanguage })} />} />}
          </Box>
        )}
      </Group>
    </Box>
  )
}

/** A field that the form has not drawn yet is there after the next but one frame. */
function afterDrawing(then: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(then))
}
