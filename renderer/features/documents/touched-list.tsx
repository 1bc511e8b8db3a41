import { Anchor, Checkbox, Group, Paper, Stack, Text, Title } from '@mantine/core'
import { IconMailExclamation } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { findKind } from '../../../shared/documents/kinds.ts'
import type { IssuedPaper, TouchedPaper } from '../../../shared/register/papers/schema.ts'
import { useNavigation } from '../../app/navigation.tsx'
import { RightButton } from '../../app/rights.tsx'
import { useTouchedPapers } from '../../app/touched-papers.ts'
import { inLanguage, useLanguage, useTranslation } from '../../i18n.ts'
import { DifferencesTable } from './differences-table.tsx'
import { PaperState } from '../../app/records/paper-state.tsx'
import { RemakeButton } from './remake-button.tsx'

/** A touched paper with the file that speaks for its version. */
interface Line extends TouchedPaper {
  readonly paper: IssuedPaper
}

/** Every paper that the register has overtaken: what lies on the desk is made anew, what left the office is corrected. */
export function TouchedList(): ReactNode {
  const { t } = useTranslation('papers')
  const { papers, waiting, sealed } = useTouchedPapers()
  const lines = papers.flatMap((touched): Line[] => (touched.files[0] ? [{ ...touched, paper: sentOf(touched) ?? touched.files[0] }] : []))
  return (
    <Stack gap="md" maw={1100}>
      {waiting > 0 && (
        <Text size="sm" role="status">
          {t('touched.comparing', { count: waiting })}
        </Text>
      )}
      {sealed > 0 && <Text size="sm">{t('touched.sealed', { count: sealed })}</Text>}
      {lines.length === 0 && waiting === 0 && <Text maw={620}>{t('touched.none')}</Text>}
      <Unsent lines={lines.filter(({ paper }) => paper.sentOn === null)} />
      <Sent lines={lines.filter(({ paper }) => paper.sentOn !== null)} />
    </Stack>
  )
}

/** One language was sent: then the paper was. */
function sentOf({ files }: TouchedPaper): IssuedPaper | undefined {
  return files.find(({ sentOn }) => sentOn !== null)
}

function Unsent({ lines }: { readonly lines: readonly Line[] }): ReactNode {
  const { t } = useTranslation('papers')
  /** Chosen is what nobody took out: new papers join the list while it is being read. */
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  if (lines.length === 0) return null
  const chosen = lines.filter(({ paper, disputed }) => !disputed && !left.has(paper.id))
  return (
    <section>
      <Title order={2} fz={16}>
        {t('touched.unsent')} <span className="quiet">({lines.length})</span>
      </Title>
      <Text size="sm" mb="xs">
        {t('touched.unsent-text')}
      </Text>
      <Group mb="sm">
        <RemakeButton papers={chosen.map(({ paper }) => paper)} />
      </Group>
      <Stack gap="sm">
        {lines.map((line) => (
          <TouchedLine key={line.paper.id} line={line}>
            {!line.disputed && (
              <Checkbox
                aria-label={t('touched.choose', { title: line.paper.title })}
                checked={!left.has(line.paper.id)}
                onChange={({ currentTarget: { checked } }) => {
                  const next = new Set(left)
                  if (checked) next.delete(line.paper.id)
                  else next.add(line.paper.id)
                  setLeft(next)
                }}
              />
            )}
          </TouchedLine>
        ))}
      </Stack>
    </section>
  )
}

function Sent({ lines }: { readonly lines: readonly Line[] }): ReactNode {
  const { t } = useTranslation('papers')
  const { go } = useNavigation()
  if (lines.length === 0) return null
  return (
    <section>
      <Title order={2} fz={16}>
        {t('touched.sent')} <span className="quiet">({lines.length})</span>
      </Title>
      <Text size="sm" mb="xs">
        {t('touched.sent-text')}
      </Text>
      <Stack gap="sm">
        {lines.map((line) => (
          <TouchedLine
            key={line.paper.id}
            line={line}
            action={
              <RightButton
                right="issue-papers"
                size="compact-sm"
                flex="none"
                leftSection={<IconMailExclamation size={14} aria-hidden />}
                onClick={() => go({ screen: 'papers', recordId: line.paper.id, paperKind: 'correction-letter' })}
              >
                {t('touched.correct')}
              </RightButton>
            }
          />
        ))}
      </Stack>
    </section>
  )
}

function TouchedLine({ line: { paper, differences, disputed }, children, action }: { readonly line: Line; readonly children?: ReactNode; readonly action?: ReactNode }): ReactNode {
  const { t } = useTranslation('papers')
  const language = useLanguage()
  const { go } = useNavigation()
  const kind = findKind(paper.kind)
  return (
    <Paper component="article" aria-label={paper.title} withBorder p="sm">
      <Group justify="space-between" wrap="nowrap" mb={6}>
        <Group gap="sm" wrap="nowrap">
          {children}
          <Anchor component="button" size="sm" fw={600} ta="left" onClick={() => go({ screen: 'papers', recordId: paper.id })}>
            {kind ? inLanguage(kind.name, language) : paper.title} {paper.number !== '' && `· № ${paper.number}`}
          </Anchor>
          <PaperState paper={paper} />
        </Group>
        {action}
      </Group>
      {disputed && (
        <Text size="sm" className="warning-text" mb={6}>
          ⚠ {t('touched.disputed')}
        </Text>
      )}
      {differences === null ? <Text size="sm">{t('differences.sealed')}</Text> : <DifferencesTable differences={differences} />}
    </Paper>
  )
}
