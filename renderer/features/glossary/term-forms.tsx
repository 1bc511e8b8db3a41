import { Group, Table, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { declineKyrgyz, declineRussianPhrase, kyrgyzCases, type Language, russianCases } from '../../../shared/language/index.ts'
import { termReadings } from '../../../shared/register/glossary/rules.ts'
import type { Term } from '../../../shared/register/glossary/schema.ts'
import { CardSection } from '../../app/records/card-parts.tsx'
import { useTranslation } from '../../i18n.ts'

/** How the term is inflected in both languages: what the papers will write, so that a wrong form is seen here first. */
export function TermForms({ term }: { readonly term: Term }): ReactNode {
  const { t } = useTranslation('glossary')
  // A row with several readings shows the first; verbs and labels decline in looks only.
  const [reading] = termReadings(term)
  if (!reading) return null
  return (
    <CardSection title={t('forms.title')}>
      <Group align="flex-start" gap="md" grow preventGrowOverflow={false}>
        <Forms
          language="ky"
          caption={t('forms.ky')}
          rows={kyrgyzCases.map((kase) => ({ label: t(`kyrgyzCases.${kase}`), form: declineKyrgyz(reading.ky, kase) }))}
        />
        <Forms
          language="ru"
          caption={t('forms.ru')}
          rows={russianCases.map((kase) => ({ label: t(`russianCases.${kase}`), form: declineRussianPhrase(reading.ru, kase) }))}
        />
      </Group>
      <Text size="xs" className="quiet" mt={4}>
        {t('forms.hint')}
      </Text>
    </CardSection>
  )
}

function Forms({
  language,
  caption,
  rows,
}: {
  readonly language: Language
  readonly caption: string
  readonly rows: readonly { readonly label: string; readonly form: string }[]
}): ReactNode {
  return (
    <Table fz="sm" verticalSpacing={2} horizontalSpacing={6} miw={230}>
      <Table.Caption ta="left" mt={0} mb={2} style={{ captionSide: 'top' }}>
        {caption}
      </Table.Caption>
      <Table.Tbody>
        {rows.map(({ label, form }) => (
          <Table.Tr key={label}>
            <Table.Th scope="row" fw={400} className="quiet" w={120}>
              {label}
            </Table.Th>
            <Table.Td lang={language} style={{ overflowWrap: 'anywhere' }}>
              {form}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
