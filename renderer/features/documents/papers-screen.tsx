import { Anchor, Box, ScrollArea, Table, Text, Title } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { findKind } from '../../../shared/documents/kinds.ts'
import { formatDate } from '../../../shared/language/index.ts'
import { api } from '../../api.ts'
import { errorText, showError } from '../../app/error-text.ts'
import { localDay } from '../../app/local-time.ts'
import { useNavigation } from '../../app/navigation.tsx'
import { RightButton } from '../../app/rights.tsx'
import { inLanguage, useLanguage, useTranslation } from '../../i18n.ts'

/** Every issued paper, newest first, with its number and the record it was made from. */
export function PapersScreen(): ReactNode {
  const { t } = useTranslation(['papers', 'app'])
  const language = useLanguage()
  const { go } = useNavigation()
  const papers = useQuery({ queryKey: ['papers', 'list'], queryFn: () => api.papers.list({}) })
  return (
    <ScrollArea h="100%">
      <Box p="md">
        <Title order={1} fz={20} mb="md">
          {t('title')}
        </Title>
        {papers.error && (
          <Text c="red" role="alert">
            {errorText(papers.error)}
          </Text>
        )}
        {papers.data?.length === 0 && <Text maw={560}>{t('empty')}</Text>}
        {papers.data && papers.data.length > 0 && (
          <Table striped>
            <Table.Thead>
              <Table.Tr>
                {['issuedAt', 'number', 'kind', 'paper', 'language', 'save'].map((column) => (
                  <Table.Th key={column}>{t(`columns.${column}`)}</Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {papers.data.map((paper) => {
                const kind = findKind(paper.kind)
                return (
                  <Table.Tr key={paper.id}>
                    <Table.Td>{formatDate(localDay(paper.issuedAt), language, 'digits')}</Table.Td>
                    <Table.Td>{paper.number}</Table.Td>
                    <Table.Td>{kind ? inLanguage(kind.name, language) : paper.kind}</Table.Td>
                    <Table.Td>
                      <Anchor
                        component="button"
                        size="sm"
                        ta="left"
                        onClick={() => go({ screen: paper.subject.area, recordId: paper.subject.id })}
                      >
                        {paper.title}
                      </Anchor>
                    </Table.Td>
                    <Table.Td>{t(`app:papers.language-${paper.language}`)}</Table.Td>
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
              })}
            </Table.Tbody>
          </Table>
        )}
      </Box>
    </ScrollArea>
  )
}
