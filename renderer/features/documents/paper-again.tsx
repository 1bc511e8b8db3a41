import { Stack, Table, Text } from '@mantine/core'
import { IconRepeat } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { IssuedPaper } from '../../../shared/register/papers/schema.ts'
import { errorText } from '../../app/error-text.ts'
import { RightButton } from '../../app/rights.tsx'
import { useTranslation } from '../../i18n.ts'
import { type MadeAgain, makeAgain } from './make-again.ts'

/** Proves that an issued paper can be made again, or shows what would stand in it now. */
export function PaperAgain({ paper }: { readonly paper: IssuedPaper }): ReactNode {
  const { t } = useTranslation('papers')
  const again = useMutation({ mutationFn: () => makeAgain(paper.id) })
  return (
    <Stack gap="xs" align="flex-start">
      <RightButton
        right={paper.withPassports ? 'see-passports' : 'export'}
        variant="default"
        leftSection={<IconRepeat size={16} aria-hidden />}
        loading={again.isPending}
        onClick={() => again.mutate()}
      >
        {t('again.button')}
      </RightButton>
      {again.error && (
        <Text size="sm" c="red" role="alert">
          {errorText(again.error)}
        </Text>
      )}
      {again.data && <Outcome made={again.data} />}
    </Stack>
  )
}

function Outcome({ made }: { readonly made: MadeAgain }): ReactNode {
  const { t } = useTranslation('papers')
  if (made.sameText) {
    return (
      <Text size="sm" role="status">
        {made.sameBytes ? t('again.same-bytes') : made.bySameProgram ? t('again.same-text-only') : t('again.same-text')}
      </Text>
    )
  }
  return (
    <Stack gap={4} w="100%">
      <Text size="sm" role="status" className="warning-text">
        {t('again.differs')}
      </Text>
      <Table withTableBorder layout="fixed">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('again.issued')}</Table.Th>
            <Table.Th>{t('again.made')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          <Table.Tr style={{ verticalAlign: 'top', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
            <Table.Td>{made.changed.was.join('\n')}</Table.Td>
            <Table.Td>{made.changed.now.join('\n')}</Table.Td>
          </Table.Tr>
        </Table.Tbody>
      </Table>
    </Stack>
  )
}
