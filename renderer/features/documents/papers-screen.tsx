import { Anchor, Box, ScrollArea, SegmentedControl, Table, Text, Title } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { findKind } from '../../../shared/documents/kinds.ts'
import { formatDate } from '../../../shared/language/index.ts'
import type { IssuedPaper } from '../../../shared/register/papers/schema.ts'
import { api } from '../../api.ts'
import { errorText, showError } from '../../app/error-text.ts'
import { localDay } from '../../app/local-time.ts'
import { useNavigation } from '../../app/navigation.tsx'
import { RightButton } from '../../app/rights.tsx'
import { useTouchedPapers } from '../../app/touched-papers.ts'
import { inLanguage, useLanguage, useTranslation } from '../../i18n.ts'
import { PaperPage } from './paper-page.tsx'
import { PaperState } from '../../app/records/paper-state.tsx'
import { TouchedList } from './touched-list.tsx'

/** Every issued paper; those that the register has overtaken; or one of them by itself. */
export function PapersScreen(): ReactNode {
  const { t } = useTranslation('papers')
  const { place, go } = useNavigation()
  const touched = useTouchedPapers().papers.length
  if (place.recordId !== undefined) return <PaperPage key={place.recordId} paperId={place.recordId} />
  const view = place.touched === true ? 'touched' : 'all'
  return (
    <ScrollArea h="100%">
      <Box p="md">
        <Title order={1} fz={20} mb="sm">
          {t('title')}
        </Title>
        <SegmentedControl
          mb="md"
          aria-label={t('view')}
          value={view}
          onChange={(chosen) => go(chosen === 'touched' ? { screen: 'papers', touched: true } : { screen: 'papers' })}
          data={[
            { value: 'all', label: t('all') },
            { value: 'touched', label: t('touched.title', { count: touched }) },
          ]}
        />
        {view === 'touched' ? <TouchedList /> : <AllPapers />}
      </Box>
    </ScrollArea>
  )
}

/** Newest first, with number, state and the paper's own page behind its title. */
function AllPapers(): ReactNode {
  const { t } = useTranslation('papers')
  const papers = useQuery({ queryKey: ['papers', 'list'], queryFn: () => api.papers.list({}) })
  if (papers.error) {
    return (
      <Text c="red" role="alert">
        {errorText(papers.error)}
      </Text>
    )
  }
  if (!papers.data) return null
  if (papers.data.length === 0) return <Text maw={560}>{t('empty')}</Text>
  return (
    <Table striped>
      <Table.Thead>
        <Table.Tr>
          {['issuedAt', 'number', 'kind', 'paper', 'language', 'state', 'save'].map((column) => (
            <Table.Th key={column}>{t(`columns.${column}`)}</Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {papers.data.map((paper) => (
          <PaperRow key={paper.id} paper={paper} />
        ))}
      </Table.Tbody>
    </Table>
  )
}

function PaperRow({ paper }: { readonly paper: IssuedPaper }): ReactNode {
  const { t } = useTranslation(['papers', 'app'])
  const language = useLanguage()
  const { go } = useNavigation()
  const kind = findKind(paper.kind)
  return (
    <Table.Tr>
      <Table.Td>{formatDate(localDay(paper.issuedAt), language, 'digits')}</Table.Td>
      <Table.Td>{paper.number}</Table.Td>
      <Table.Td>{kind ? inLanguage(kind.name, language) : paper.kind}</Table.Td>
      <Table.Td>
        <Anchor component="button" size="sm" ta="left" onClick={() => go({ screen: 'papers', recordId: paper.id })}>
          {paper.title}
        </Anchor>
      </Table.Td>
      <Table.Td>{t(`app:papers.language-${paper.language}`)}</Table.Td>
      <Table.Td>
        <PaperState paper={paper} />
      </Table.Td>
      <Table.Td>
        <RightButton
          right={paper.withPassports ? 'see-passports' : 'export'}
          size="compact-sm"
          variant="default"
          leftSection={<IconDownload size={14} aria-hidden />}
          onClick={() => void api.desk.savePaper({ paperId: paper.id, fileName: paper.fileName }).catch(showError)}
        >
          {t('app:papers.save-again')}
        </RightButton>
      </Table.Td>
    </Table.Tr>
  )
}
