import { Box, Paper, SimpleGrid, Table, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { countryName, formatNumber } from '../../../shared/language/index.ts'
import type { Bilingual } from '../../../shared/language/bilingual.ts'
import type { Overview } from '../../../shared/register/accreditation/calls.ts'
import { observerKinds } from '../../../shared/register/accreditation/schema.ts'
import { inLanguage, useLanguage, useTranslation } from '../../i18n.ts'

type Totals = Overview['totals']
/** Names by id, of missions and bodies that the figures speak of. */
export type Names = ReadonlyMap<string, Bilingual>

/** Figures beside each other, each with the word for it. */
export function KeyFigures({ figures }: { readonly figures: readonly { readonly label: string; readonly value: number; readonly main?: boolean }[] }): ReactNode {
  const language = useLanguage()
  return (
    <SimpleGrid cols={{ base: 2, sm: figures.length }} spacing="xs" mb="md">
      {figures.map(({ label, value, main }) => (
        <Paper key={label} withBorder px="sm" py={6}>
          <Text fz={main ? 28 : 22} fw={main ? 700 : 600} lh={1.2} style={{ fontVariantNumeric: 'tabular-nums' }}>
            {formatNumber(value, language)}
          </Text>
          <Text size="xs" className="quiet">
            {label}
          </Text>
        </Paper>
      ))}
    </SimpleGrid>
  )
}

/** The accredited by mission, body, country, kind and sex; every table adds up to the same figure. */
export function FigureTables({ totals, missions, organisations }: { readonly totals: Totals; readonly missions: Names; readonly organisations: Names }): ReactNode {
  const { t } = useTranslation(['accreditation', 'applications'])
  const language = useLanguage()
  const named = (names: Names, key: string | null, without: string): string => {
    const name = key === null ? undefined : names.get(key)
    return name ? inLanguage(name, language) : without
  }
  const kindOf = (key: string | null): string => {
    const kind = observerKinds.find((each) => each === key)
    return kind ? t(`applications:kinds.${kind}`) : ''
  }
  return (
    <Box style={{ columns: '320px auto', columnGap: 24 }}>
      <FigureTable title={t('by.mission')} rows={totals.missions.map(({ key, count }) => [named(missions, key, t('by.no-mission')), count])} />
      <FigureTable title={t('by.organisation')} rows={totals.organisations.map(({ key, count }) => [named(organisations, key, '—'), count])} />
      <FigureTable title={t('by.country')} rows={totals.countries.map(({ key, count }) => [key === null ? t('by.no-country') : (countryName(key, language) ?? key), count])} />
      <FigureTable title={t('by.kind')} rows={totals.kinds.map(({ key, count }) => [kindOf(key), count])} />
      <FigureTable
        title={t('by.sex')}
        rows={[
          [t('by.male'), totals.male],
          [t('by.female'), totals.female],
        ]}
      />
    </Box>
  )
}

function FigureTable({ title, rows }: { readonly title: string; readonly rows: readonly (readonly [string, number])[] }): ReactNode {
  const { t } = useTranslation('accreditation')
  const language = useLanguage()
  const sum = rows.reduce((total, [, count]) => total + count, 0)
  if (sum === 0) return null
  return (
    <Box component="section" mb="md" style={{ breakInside: rows.length > 20 ? 'auto' : 'avoid' }}>
      <Title order={3} fz={14} mb={4}>
        {title}
      </Title>
      <Table aria-label={title} fz="sm" verticalSpacing={3} horizontalSpacing={6}>
        <Table.Tbody>
          {rows.map(([name, count]) => (
            <Table.Tr key={name}>
              <Table.Td style={{ overflowWrap: 'anywhere' }}>{name}</Table.Td>
              <Table.Td ta="right" w={64} style={{ fontVariantNumeric: 'tabular-nums' }}>
                {formatNumber(count, language)}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
        <Table.Tfoot>
          <Table.Tr>
            <Table.Th>{t('by.total')}</Table.Th>
            <Table.Th ta="right" style={{ fontVariantNumeric: 'tabular-nums' }}>
              {formatNumber(sum, language)}
            </Table.Th>
          </Table.Tr>
        </Table.Tfoot>
      </Table>
    </Box>
  )
}
