import { Anchor, Box, Group, Text } from '@mantine/core'
import { IconAlertTriangle, IconPencil } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { Bilingual } from '../../../shared/language/bilingual.ts'
import { collectPairs, missingHalf } from '../../../shared/register/pairs/rules.ts'
import type { PairStanding } from '../../../shared/register/pairs/schema.ts'
import type { Right } from '../../../shared/register/users/rights.ts'
import { api } from '../../api.ts'
import { useLanguage, useTranslation } from '../../i18n.ts'
import { useRight } from '../rights.tsx'
import type { WantedText } from './focus-pair.ts'

const shownTexts = 4

interface StandingPair {
  readonly pair: Bilingual
  readonly standing: PairStanding
}

/**
 * How many of a record's texts no final paper takes as they stand, and which: each a link to its field. Nothing is drawn
 * where every text is checked, or there is none.
 */
export function RecordPairs({ record, right, onOpen }: { readonly record: unknown; readonly right: Right; readonly onOpen: (text: WantedText) => void }): ReactNode {
  const { t } = useTranslation('pair')
  const mayWrite = useRight(right)
  const pairs = collectPairs(record).flatMap(({ pair }) => (pair.ky.trim() === '' && pair.ru.trim() === '' ? [] : [pair]))
  const answer = useQuery({ queryKey: ['pairs', 'states', pairs], queryFn: () => api.pairs.states({ pairs }), enabled: pairs.length > 0 })
  // Asked with the texts themselves, so an answer is never for others.
  const standing = pairs.flatMap((pair, index): StandingPair[] => {
    const found = answer.data?.[index]
    return found ? [{ pair, standing: found }] : []
  })
  const groups = [
    { name: 'stale', Sign: IconAlertTriangle, isWarning: true, texts: standing.filter((each) => each.standing.state === 'stale') },
    { name: 'missing', Sign: IconAlertTriangle, isWarning: true, texts: standing.filter((each) => missingHalf(each.pair) !== null) },
    { name: 'unchecked', Sign: IconPencil, isWarning: false, texts: standing.filter((each) => each.standing.state === 'draft' && missingHalf(each.pair) === null) },
  ] as const
  if (groups.every(({ texts }) => texts.length === 0)) return null
  return (
    <Box component="section" mb="md" aria-label={t('title')}>
      {groups.map(({ name, Sign, isWarning, texts }) =>
        texts.length === 0 ? null : (
          <Group key={name} gap={6} align="flex-start" wrap="nowrap" mb={4}>
            <Box className={isWarning ? 'warning-text' : 'quiet'} pt={2}>
              <Sign size={14} aria-hidden />
            </Box>
            <Box miw={0} flex={1}>
              <Text size="sm" className={isWarning ? 'warning-text' : 'quiet'}>
                {t(`texts.${name}`, { count: texts.length })}
              </Text>
              {texts.slice(0, isWarning ? shownTexts : 1).map((text) => (
                <TextLink key={`${text.pair.ky}\n${text.pair.ru}`} text={text} {...(mayWrite ? { onOpen } : {})} />
              ))}
            </Box>
          </Group>
        ),
      )}
    </Box>
  )
}

/** One line of the text in the language of the interface, or of the half that is there. */
function TextLink({ text: { pair, standing }, onOpen }: { readonly text: StandingPair; readonly onOpen?: (text: WantedText) => void }): ReactNode {
  const { t } = useTranslation('pair')
  const language = useLanguage()
  const shown = pair[language].trim() === '' ? (language === 'ky' ? 'ru' : 'ky') : language
  const words = pair[shown].trim()
  if (!onOpen) {
    return (
      <Text size="sm" lang={shown} truncate title={words}>
        {words}
      </Text>
    )
  }
  return (
    <Anchor component="button" type="button" size="sm" ta="left" display="block" maw="100%" truncate lang={shown} title={`${t('open')}: ${words}`} aria-label={words} onClick={() => onOpen({ pair, half: standing.staleHalf ?? missingHalf(pair) ?? undefined })}>
      {words}
    </Anchor>
  )
}
