import { Table, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import type { FactDifference } from '../../../shared/register/papers/schema.ts'
import { useLanguage, useTranslation } from '../../i18n.ts'

/**
 * What a paper says and what the register says, side by side. Where only the other language differs, its texts are shown:
 * an empty row would say that nothing has changed.
 */
export function DifferencesTable({ differences }: { readonly differences: readonly FactDifference[] }): ReactNode {
  const { t } = useTranslation('papers')
  const language = useLanguage()
  return (
    <Table withTableBorder layout="fixed" verticalSpacing={4}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th w="26%">{t('differences.what')}</Table.Th>
          <Table.Th>{t('differences.was')}</Table.Th>
          <Table.Th>{t('differences.now')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {differences.map(({ label, was, now }) => {
          const shown = was[language] === now[language] ? other(language) : language
          const isHidden = was[shown] === '' && now[shown] === ''
          return (
            <Table.Tr key={`${label.ky}/${was.ky}/${now.ky}`} style={{ overflowWrap: 'anywhere' }}>
              <Table.Th fw={400}>
                {label[language]}
                {shown !== language && !isHidden && <Text size="xs">{t(`differences.in-${shown}`)}</Text>}
              </Table.Th>
              {isHidden ? (
                <Table.Td colSpan={2}>{t('differences.hidden')}</Table.Td>
              ) : (
                <>
                  <Table.Td lang={shown}>{was[shown] || <span className="quiet">{t('differences.nothing')}</span>}</Table.Td>
                  <Table.Td lang={shown}>{now[shown] || <span className="quiet">{t('differences.nothing')}</span>}</Table.Td>
                </>
              )}
            </Table.Tr>
          )
        })}
      </Table.Tbody>
    </Table>
  )
}

function other(language: 'ky' | 'ru'): 'ky' | 'ru' {
  return language === 'ky' ? 'ru' : 'ky'
}
