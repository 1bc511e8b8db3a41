import { Button, Checkbox, Group, Popover, Stack, Text } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { DocumentKind, PaperLanguage } from '../../../shared/documents/document-kind.ts'
import { AppError } from '../../../shared/errors.ts'
import type { RecordForm } from '../../../shared/register/forms/schema.ts'
import type { IssuedPaper } from '../../../shared/register/papers/calls.ts'
import type { Settings } from '../../../shared/register/settings/schema.ts'
import { api } from '../../api.ts'
import { errorText, showDone, showError } from '../../app/error-text.ts'
import { RightButton } from '../../app/rights.tsx'
import { todayIso } from '../../app/today-iso.ts'
import { writeDocxInWorker } from '../../documents/write-docx.ts'
import { useTranslation } from '../../i18n.ts'
import { type Fact, factAt, withFactAt } from './fact-paths.ts'
import type { Subject } from './use-paper.ts'
import { confirmedFormsOf, countWaiting } from './use-paper-forms.ts'

interface IssueProps {
  readonly kind: DocumentKind<unknown>
  readonly subject: Subject
  readonly facts: Fact
  readonly settings: Settings
  /** Every case form of the paper. */
  readonly forms: readonly RecordForm[]
  /** The files are in the register: what was typed is spent, whatever becomes of the copies. */
  readonly onKept: () => Promise<void>
  /** After the copies were saved: goes back to the card. */
  readonly onIssued: () => void
}

/** Takes a number, writes the files, keeps them in the register and saves them where the officer says. */
export function IssueButton(props: IssueProps): ReactNode {
  const { t } = useTranslation('workshop')
  const queries = useQueryClient()
  const [open, setOpen] = useState(false)
  const [languages, setLanguages] = useState<string[]>(['ky', 'ru'])
  const [progress, setProgress] = useState('')
  const chosen = props.kind.languages.filter((language) => languages.includes(language))
  const waiting = countWaiting(props.forms, chosen)
  const issue = useMutation({
    mutationFn: () =>
      issuePapers(props, chosen, (step, language) => setProgress(t(`steps.${step}`, { language: t(`languages.${language}`) }))),
    onSuccess: async (papers) => {
      setOpen(false)
      // Before the dialog, which may stay open for long: a draft that outlives its paper would be issued once more.
      await props.onKept().catch(showError)
      // The papers are in the register already; a full stick or a cancelled dialog only means to save them again later.
      await save(papers).catch(showError)
      await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'workshop' })
      props.onIssued()
      showDone(t('issued', { number: papers[0]?.number ?? '' }))
    },
  })
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-end" trapFocus withinPortal>
      <Popover.Target>
        <RightButton right="issue-papers" onClick={() => setOpen(!open)}>
          {t('issue')}
        </RightButton>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="sm" maw={320}>
          <Text size="sm">{t('issue-text')}</Text>
          <Checkbox.Group label={t('paper-language')} value={languages} onChange={setLanguages}>
            <Stack gap={6} mt={4}>
              {props.kind.languages.map((language) => (
                <Checkbox key={language} value={language} label={t(`languages.${language}`)} />
              ))}
            </Stack>
          </Checkbox.Group>
          {waiting > 0 && (
            <Text size="sm" className="warning-text">
              ⚠ {t('forms.issue-warning', { count: waiting })}
            </Text>
          )}
          {issue.error && (
            <Text size="sm" c="red" role="alert">
              {errorText(issue.error)}
            </Text>
          )}
          <Text size="sm" role="status">
            {issue.isPending && progress}
          </Text>
          <Group justify="flex-end">
            <Button variant="default" disabled={issue.isPending} onClick={() => setOpen(false)}>
              {t('not-now')}
            </Button>
            <Button loading={issue.isPending} disabled={chosen.length === 0} onClick={() => issue.mutate()}>
              {t('issue-now')}
            </Button>
          </Group>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}

type Tell = (step: 'writing' | 'keeping', language: PaperLanguage) => void

async function issuePapers({ kind, subject, facts, settings }: IssueProps, languages: readonly PaperLanguage[], tell: Tell): Promise<IssuedPaper[]> {
  const on = filled(factAt(facts, 'issuedOn')) ?? todayIso()
  const unnumbered = withFactAt(withFactAt(facts, 'issuedOn', on), 'final', true)
  // A paper that cannot be made must not use up a number.
  if (!kind.factsSchema.safeParse(unnumbered).success) throw new AppError('invalid-input')
  const confirmed = await confirmedFormsOf(kind, facts, settings)
  // A number in the facts was given before: the register's own, or one from the paper journal.
  const number = kind.series === null ? '' : (filled(factAt(facts, 'number')) ?? (await api.papers.reserveNumber({ kind: kind.id, subject, on })).number)
  const finalFacts = withFactAt(unnumbered, 'number', number)
  const checked = kind.factsSchema.parse(finalFacts)
  const files: { language: PaperLanguage; title: string; fileName: string; file: Uint8Array<ArrayBuffer> }[] = []
  for (const language of languages) {
    tell('writing', language)
    const file = await writeDocxInWorker({ kind: kind.id, facts: finalFacts, language, settings, confirmed })
    files.push({ language, title: kind.title(checked, language === 'ru' ? 'ru' : 'ky'), fileName: kind.fileName(checked, language), file })
  }
  tell('keeping', languages[0] ?? 'ky')
  return api.papers.issue({ kind: kind.id, subject, number, on, facts: toJson(finalFacts), settings, files })
}

function filled(fact: Fact | undefined): string | undefined {
  return typeof fact === 'string' && fact.trim() !== '' ? fact.trim() : undefined
}

type Json = Parameters<typeof api.papers.issue>[0]['facts']

function toJson(facts: Fact): Json {
  return JSON.parse(JSON.stringify(facts)) as Json
}

async function save(papers: readonly IssuedPaper[]): Promise<void> {
  const [only] = papers
  if (papers.length === 1 && only) await api.desk.savePaper({ paperId: only.id, fileName: only.fileName })
  else await api.desk.savePapers({ papers: papers.map((paper) => ({ paperId: paper.id, fileName: paper.fileName })) })
}
