import { ActionIcon, Anchor, Badge, Box, Button, Group, Stack, Text, Title } from '@mantine/core'
import { IconBan, IconSend, IconX } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { findKind } from '../../../shared/documents/kinds.ts'
import { formatDate } from '../../../shared/language/index.ts'
import type { OutgoingEntry } from '../../../shared/register/journal/schema.ts'
import { recordAreas } from '../../../shared/register/record.ts'
import { BothLanguages, CardLine, CardSection, RecordLink } from '../../app/records/card-parts.tsx'
import { useNavigation } from '../../app/navigation.tsx'
import { RightButton, useRight } from '../../app/rights.tsx'
import { inLanguage, useLanguage, useTranslation } from '../../i18n.ts'
import { Dispatches } from './dispatches.tsx'
import { OutgoingMark } from './marks.tsx'
import { NoteForm } from './note-form.tsx'
import { SendForm } from './send-form.tsx'
import { SpoilForm } from './spoil-form.tsx'

type Doing = 'nothing' | 'sending' | 'spoiling'

/** One line of the outgoing journal: its letter, where it stands, and what the clerk writes beside it. */
export function OutgoingPane({ entry, onClose }: { readonly entry: OutgoingEntry; readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation(['journal', 'app'])
  const language = useLanguage()
  const { go } = useNavigation()
  const mayKeep = useRight('keep-journal')
  const [doing, setDoing] = useState<Doing>('nothing')
  const { answers, place, state } = entry
  const kind = findKind(entry.kind)
  const area = recordAreas.find((candidate) => candidate === entry.subject.area)
  const sheets = [entry.sheets, entry.annexSheets === null || entry.annexSheets === 0 ? null : t('annex-sheets', { count: entry.annexSheets })].filter((part) => part !== null).join(' + ')
  const maySpoil = place !== null && (state === 'held' || state === 'issued')
  return (
    <Box component="section" aria-label={`${t('columns.number')} ${entry.number}`} p="md">
      <Group justify="space-between" wrap="nowrap" align="flex-start" mb="xs">
        <div>
          <Title order={2} fz={18}>
            {entry.number}
          </Title>
          <Text size="sm">{kind ? inLanguage(kind.name, language) : entry.kind}</Text>
        </div>
        <ActionIcon variant="subtle" aria-label={t('app:card.close')} onClick={onClose}>
          <IconX size={18} />
        </ActionIcon>
      </Group>
      <Group gap="xs" mb="md">
        <OutgoingMark state={state} />
        <Text size="sm">{formatDate(entry.on, language, 'long')}</Text>
        {place === null && <Badge variant="light">{t('given-elsewhere')}</Badge>}
      </Group>
      {doing === 'nothing' && mayKeep && (
        <Group gap="xs" mb="md">
          {state === 'issued' && (
            <Button size="compact-md" leftSection={<IconSend size={16} aria-hidden />} disabled={entry.papers.length === 0} onClick={() => setDoing('sending')}>
              {t('send.mark', { count: 1 })}
            </Button>
          )}
          {maySpoil && (
            <RightButton right="keep-journal" size="compact-md" variant="default" leftSection={<IconBan size={16} aria-hidden />} onClick={() => setDoing('spoiling')}>
              {t('spoil.open')}
            </RightButton>
          )}
        </Group>
      )}
      {doing === 'sending' && (
        <Box mb="lg">
          <SendForm paperIds={entry.papers.map(({ id }) => id)} letters={1} onDone={() => setDoing('nothing')} onCancel={() => setDoing('nothing')} />
        </Box>
      )}
      {doing === 'spoiling' && place && (
        <Box mb="lg">
          <SpoilForm place={place} number={entry.number} hasPaper={entry.papers.length > 0} onDone={() => setDoing('nothing')} onCancel={() => setDoing('nothing')} />
        </Box>
      )}
      <CardSection title={t('pane.letter')}>
        <CardLine label={t('reason')}>{entry.reason}</CardLine>
        {state === 'skipped' && <Text size="sm">{t('skipped-text')}</Text>}
        <CardLine label={t('columns.addressee')}>{hasText(entry.addressee) && <BothLanguages text={entry.addressee} />}</CardLine>
        <CardLine label={t('columns.gist')}>
          <BothLanguages text={entry.gist} />
        </CardLine>
        <CardLine label={t('columns.executor')}>{inLanguage(entry.executor, language)}</CardLine>
        <CardLine label={t('columns.sheets')}>{sheets}</CardLine>
        <CardLine label={t('pane.languages')}>{[...new Set(entry.papers.map((paper) => t(`app:papers.language-${paper.language}`)))].join(', ')}</CardLine>
        <CardLine label={t('pane.record')}>{area && state !== 'skipped' && <RecordLink area={area} id={entry.subject.id} />}</CardLine>
        <CardLine label={t('columns.answers')}>
          {answers && (
            <Anchor component="button" type="button" size="sm" ta="left" onClick={() => go({ screen: 'incoming', recordId: answers.id })}>
              {[answers.number, answers.theirNumber && t('their-number', { number: answers.theirNumber })].filter(Boolean).join(', ')}
            </Anchor>
          )}
        </CardLine>
      </CardSection>
      <Stack gap="lg">
        {entry.dispatches.length > 0 && <Dispatches dispatches={entry.dispatches} />}
        {state !== 'skipped' && <NoteForm entry={entry} />}
      </Stack>
    </Box>
  )
}

const hasText = (text: { readonly ky: string; readonly ru: string }): boolean => text.ky !== '' || text.ru !== ''
