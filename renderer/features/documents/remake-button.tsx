import { Anchor, Group, Text } from '@mantine/core'
import { IconRefresh } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { AppError } from '../../../shared/errors.ts'
import type { IssuedPaper } from '../../../shared/register/papers/schema.ts'
import { errorText, showDone } from '../../app/error-text.ts'
import { type ScreenName, useNavigation } from '../../app/navigation.tsx'
import { RightButton } from '../../app/rights.tsx'
import { useTranslation } from '../../i18n.ts'
import { remakePapers } from './remake.ts'

const isUnready = (error: unknown): boolean => error instanceof AppError && error.code === 'paper-not-ready'

function OpenWorkshop({ paper, area }: { readonly paper: IssuedPaper; readonly area: ScreenName }): ReactNode {
  const { t } = useTranslation('papers')
  const { go } = useNavigation()
  return (
    <Anchor component="button" size="sm" onClick={() => go({ screen: area, recordId: paper.subject.id, paperKind: paper.kind })}>
      {t('touched.open-workshop')}
    </Anchor>
  )
}

/** Makes the next version of every paper that is chosen; the older ones are kept. */
export function RemakeButton({ papers }: { readonly papers: readonly IssuedPaper[] }): ReactNode {
  const { t } = useTranslation('papers')
  const queries = useQueryClient()
  const [done, setDone] = useState(0)
  const remake = useMutation({
    mutationFn: () => remakePapers(papers, setDone),
    onSuccess: async ({ made }) => {
      await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'workshop' })
      if (made.length > 0) showDone(t('touched.remade', { count: made.length }))
    },
  })
  return (
    <>
      <RightButton right="issue-papers" leftSection={<IconRefresh size={16} aria-hidden />} loading={remake.isPending} disabled={papers.length === 0} onClick={() => remake.mutate()}>
        {t('touched.remake', { count: papers.length })}
      </RightButton>
      <Text size="sm" role="status">
        {remake.isPending && t('touched.remaking', { done, count: papers.length })}
      </Text>
      {remake.data?.refused.map(({ paper, error }) => (
        <Group key={paper.id} gap="xs" w="100%" role="alert">
          <Text size="sm" c="red">
            {paper.title}: {isUnready(error) ? t('touched.not-ready') : errorText(error)}
          </Text>
          {isUnready(error) && paper.subject.area !== 'journal' && <OpenWorkshop paper={paper} area={paper.subject.area} />}
        </Group>
      ))}
    </>
  )
}
