import { ActionIcon, Alert, Anchor, Button, Group, Loader, ScrollArea, Stack, Text, Title } from '@mantine/core'
import { IconArrowLeft, IconDownload, IconMailExclamation } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useRef } from 'react'
import { formatDate } from '../../../shared/language/index.ts'
import type { IssuedPaper } from '../../../shared/register/papers/schema.ts'
import { recordAreas } from '../../../shared/register/record.ts'
import { api } from '../../api.ts'
import { errorText, showError } from '../../app/error-text.ts'
import { localDay } from '../../app/local-time.ts'
import { useNavigation } from '../../app/navigation.tsx'
import { RightButton } from '../../app/rights.tsx'
import { useEscape } from '../../app/use-escape.ts'
import { useLanguage, useTranslation } from '../../i18n.ts'
import { DifferencesTable } from './differences-table.tsx'
import { PaperAgain } from './paper-again.tsx'
import { PaperState } from '../../app/records/paper-state.tsx'
import { RemakeButton } from './remake-button.tsx'

/** One issued paper: its versions, what the register says otherwise today, and whether it can be made again. */
export function PaperPage({ paperId }: { readonly paperId: string }): ReactNode {
  const { t } = useTranslation('papers')
  const { go } = useNavigation()
  const frame = useRef<HTMLDivElement>(null)
  const found = useQuery({ queryKey: ['papers', 'compare', paperId], queryFn: () => api.papers.compare({ id: paperId }) })
  const back = (): void => go({ screen: 'papers' })
  useEscape(frame, back)
  if (found.error) {
    return (
      <Alert color="red" m="md" role="alert">
        {errorText(found.error)}
        <Button mt="xs" size="compact-sm" variant="default" onClick={back}>
          {t('back')}
        </Button>
      </Alert>
    )
  }
  if (!found.data) return <Loader m="md" />
  const { paper, versions } = found.data
  const area = recordAreas.find((known) => known === paper.subject.area)
  return (
    <ScrollArea h="100%" ref={frame}>
      <Stack p="md" gap="md" maw={1100}>
        <Group gap="xs" wrap="nowrap">
          <ActionIcon variant="subtle" aria-label={t('back')} onClick={back}>
            <IconArrowLeft size={20} />
          </ActionIcon>
          <Title order={1} fz={20} style={{ overflowWrap: 'anywhere' }}>
            {paper.title} {paper.number !== '' && `· № ${paper.number}`}
          </Title>
        </Group>
        <Group>
          <PaperState paper={paper} />
          {area && (
            <Anchor component="button" size="sm" onClick={() => go({ screen: area, recordId: paper.subject.id })}>
              {t('to-record')}
            </Anchor>
          )}
          {paper.subject.area === 'papers' && (
            <Anchor component="button" size="sm" onClick={() => go({ screen: 'papers', recordId: paper.subject.id })}>
              {t('to-corrected')}
            </Anchor>
          )}
        </Group>
        <section>
          <Title order={2} fz={16} mb="xs">
            {t('differences.title')}
          </Title>
          <Today {...found.data} />
        </section>
        <section>
          <Title order={2} fz={16} mb="xs">
            {t('again.title')}
          </Title>
          <PaperAgain key={paper.id} paper={paper} />
        </section>
        <Versions versions={versions} current={paper.id} />
      </Stack>
    </ScrollArea>
  )
}

function Today({ paper, gone, differences, disputed }: Awaited<ReturnType<typeof api.papers.compare>>): ReactNode {
  const { t } = useTranslation('papers')
  const { go } = useNavigation()
  if (paper.subject.area === 'papers') return <Text size="sm">{t('differences.correction')}</Text>
  if (differences === null) return <Text size="sm">{t('differences.sealed')}</Text>
  if (gone) return <Text size="sm">{t('differences.gone')}</Text>
  if (differences.length === 0) return <Text size="sm">{t('differences.none')}</Text>
  return (
    <Stack gap="xs">
      <DifferencesTable differences={differences} />
      {disputed && (
        <Text size="sm" className="warning-text">
          ⚠ {t('touched.disputed')}
        </Text>
      )}
      {!paper.superseded && (
        <Group>
          {paper.sentOn === null && !disputed && <RemakeButton papers={[paper]} />}
          {paper.sentOn !== null && (
            <RightButton
              right="issue-papers"
              leftSection={<IconMailExclamation size={16} aria-hidden />}
              onClick={() => go({ screen: 'papers', recordId: paper.id, paperKind: 'correction-letter' })}
            >
              {t('touched.correct')}
            </RightButton>
          )}
        </Group>
      )}
    </Stack>
  )
}

function Versions({ versions, current }: { readonly versions: readonly IssuedPaper[]; readonly current: string }): ReactNode {
  const { t } = useTranslation(['papers', 'app'])
  const language = useLanguage()
  const { go } = useNavigation()
  return (
    <section>
      <Title order={2} fz={16} mb="xs">
        {t('versions')}
      </Title>
      <Stack gap={6}>
        {versions.map((paper) => (
          <Group key={paper.id} justify="space-between" wrap="nowrap">
            <Group gap="sm">
              <Anchor component="button" size="sm" aria-current={paper.id === current ? 'page' : undefined} onClick={() => go({ screen: 'papers', recordId: paper.id })}>
                {t('version-line', {
                  version: paper.version,
                  language: t(`app:papers.language-${paper.language}`),
                  on: formatDate(localDay(paper.issuedAt), language, 'digits'),
                })}
              </Anchor>
              <PaperState paper={paper} />
            </Group>
            <RightButton
              right={paper.withPassports ? 'see-passports' : 'export'}
              size="compact-sm"
              flex="none"
              variant="default"
              leftSection={<IconDownload size={14} aria-hidden />}
              onClick={() => void api.desk.savePaper({ paperId: paper.id, fileName: paper.fileName }).catch(showError)}
            >
              {t('app:papers.save-again')}
            </RightButton>
          </Group>
        ))}
      </Stack>
    </section>
  )
}
