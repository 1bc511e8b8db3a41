import { Anchor, Group, Stack, Text } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { formatDate } from '../../../shared/language/index.ts'
import type { RecordArea } from '../../../shared/register/record.ts'
import { api } from '../../api.ts'
import { useLanguage, useTranslation } from '../../i18n.ts'
import { showError } from '../error-text.ts'
import { localDay } from '../local-time.ts'
import { useNavigation } from '../navigation.tsx'
import { RightButton } from '../rights.tsx'
import { PaperState } from './paper-state.tsx'

/** Papers already issued from a record: what has become of each, its own page, and the stored copy once more. */
export function IssuedPapers({ area, recordId }: { readonly area: RecordArea; readonly recordId: string }): ReactNode {
  const { t } = useTranslation('app')
  const language = useLanguage()
  const { go } = useNavigation()
  const papers = useQuery({
    queryKey: ['papers', 'list', area, recordId],
    queryFn: () => api.papers.list({ subject: { area, id: recordId } }),
  })
  if (!papers.data || papers.data.length === 0) return null
  return (
    <section>
      <Text fw={600} size="sm" mt="lg" mb="xs">
        {t('papers.issued')}
      </Text>
      <Stack gap="xs">
        {papers.data.map((paper) => (
          <Group key={paper.id} justify="space-between" wrap="nowrap">
            <Group gap="sm">
              <Anchor component="button" size="sm" ta="left" title={t('papers.open')} onClick={() => go({ screen: 'papers', recordId: paper.id })}>
                {paper.title} · № {paper.number} · {t(`papers.language-${paper.language}`)} ·{' '}
                {formatDate(localDay(paper.issuedAt), language, 'digits')}
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
              {t('papers.save-again')}
            </RightButton>
          </Group>
        ))}
      </Stack>
    </section>
  )
}
