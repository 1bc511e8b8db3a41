import { Box, Code, Spoiler, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import type { DocumentKind } from '../../../../shared/documents/document-kind.ts'
import { type ListTables, listsOf } from '../../../../shared/documents/word-file/lists.ts'
import { rowNumber } from '../../../../shared/documents/word-file/levels.ts'
import type { Bilingual } from '../../../../shared/language/bilingual.ts'
import type { WordFileLanguage } from '../../../../shared/register/word-files/schema.ts'
import { inLanguage, useLanguage, useTranslation } from '../../../i18n.ts'

interface Row {
  readonly code: string
  readonly meaning: Bilingual
  readonly depth: number
}

function listRows(lists: ListTables, depth: number, number: Bilingual): Row[] {
  return Object.entries(lists).flatMap(([name, { meaning, fields, lists: inner }]) => [
    { code: `{#${name}} … {/${name}}`, meaning, depth },
    { code: `{${rowNumber}}`, meaning: number, depth: depth + 1 },
    ...Object.entries(fields).map(([field, { meaning: own }]) => ({ code: `{${field}}`, meaning: own, depth: depth + 1 })),
    ...listRows(inner, depth + 1, number),
  ])
}

/** Everything that a file of this kind can name, as it is written in Word. */
export function PlaceList({ kind, language: half }: { readonly kind: DocumentKind<unknown>; readonly language: WordFileLanguage }): ReactNode {
  const { t } = useTranslation(['word-files', 'wording', 'app'])
  const language = useLanguage()
  const rows = [
    ...Object.entries(kind.fields).map(([name, { meaning }]): Row => ({ code: `{${name}}`, meaning, depth: 0 })),
    ...listRows(listsOf(kind), 0, { ky: '№', ru: '№' }),
  ]
  return (
    <section aria-label={t('wording:fields')}>
      <Title order={3} fz={14} mb={4}>
        {t('wording:fields')}
      </Title>
      <Text size="xs" className="quiet" mb={4}>
        {t(half === 'both' ? 'places-hint-both' : 'places-hint')}
      </Text>
      <Spoiler maxHeight={220} showLabel={t('show-all')} hideLabel={t('show-less')}>
        <Box component="ul" m={0} p={0} style={{ listStyle: 'none' }}>
          {rows.map(({ code, meaning, depth }, index) => (
            <Text component="li" size="sm" py={2} pl={depth * 20} key={index}>
              <Code>{code}</Code> {inLanguage(meaning, language)}
            </Text>
          ))}
        </Box>
      </Spoiler>
    </section>
  )
}
