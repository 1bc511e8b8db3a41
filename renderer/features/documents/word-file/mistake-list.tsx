import { Alert, Box, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { fieldCases } from '../../../../shared/documents/field-cases.ts'
import type { WordFileLanguage, WordFileMistake } from '../../../../shared/register/word-files/schema.ts'
import { inLanguage, useLanguage, useTranslation } from '../../../i18n.ts'

/** More than anybody reads before going back to Word. */
const mostShown = 50

/** Each mistake with what is wrong, on which page and in which paragraph, and the text around it. */
export function MistakeList({ fileName, mistakes, language }: { readonly fileName: string; readonly mistakes: readonly WordFileMistake[]; readonly language: WordFileLanguage }): ReactNode {
  const { t } = useTranslation('word-files')
  const shown = useLanguage()
  const cases = Object.values(fieldCases[language === 'ru' ? 'ru' : 'ky']).map(({ names }) => inLanguage(names, shown)).join(', ')
  return (
    <Alert color="red" role="alert" title={t('mistaken', { name: fileName, count: mistakes.length })}>
      <Box component="ol" m={0} pl="md" aria-label={t('mistake-list')}>
        {mistakes.slice(0, mostShown).map((mistake, index) => (
          <li key={index} data-mistake={mistake.code}>
            <Text size="sm">{t(`mistakes.${mistake.code}`, { name: mistake.name, cases })}</Text>
            {mistake.text !== null && (
              <Text size="xs" className="quiet">
                {t(`spots.${mistake.part}`, { page: mistake.page, paragraph: mistake.paragraph })}: «{mistake.text}»
              </Text>
            )}
          </li>
        ))}
      </Box>
    </Alert>
  )
}
