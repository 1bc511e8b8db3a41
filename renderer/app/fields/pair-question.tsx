import { Button, Group, Kbd, Text } from '@mantine/core'
import { type ReactNode, useEffect, useEffectEvent, useRef } from 'react'
import { type Bilingual, type Language, languages } from '../../../shared/language/bilingual.ts'
import { asksForMaster } from '../../../shared/register/pairs/rules.ts'
import { useTranslation } from '../../i18n.ts'
import type { OpenPair } from './pair-standing.tsx'

/** By their place on the keyboard, as the halves stand: left and right. */
const answers: Readonly<Record<Language, { readonly code: string; readonly shown: string }>> = {
  ky: { code: 'Digit1', shown: 'Alt+1' },
  ru: { code: 'Digit2', shown: 'Alt+2' },
}

/**
 * Which text rules, asked where a translation was changed after it had been checked and its original was not. It waits
 * under the field and stops nobody; until it is answered no final paper takes the text.
 */
export function PairQuestion({ value, pair }: { readonly value: Bilingual; readonly pair: OpenPair }): ReactNode {
  const isAsked = pair.standing !== undefined && asksForMaster(pair.standing)
  return isAsked ? <Question value={value} pair={pair} /> : null
}

function Question({ value, pair: { book, standing } }: { readonly value: Bilingual; readonly pair: OpenPair }): ReactNode {
  const { t } = useTranslation('pair')
  const anchor = useRef<HTMLDivElement>(null)
  const master = standing?.master ?? 'ky'

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const answer = languages.find((language) => answers[language].code === event.code)
    if (!answer || !event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    book.rule(value, answer)
  })
  useEffect(() => {
    const box = anchor.current?.closest('[role="group"]')
    if (!(box instanceof HTMLElement)) return undefined
    const listening = new AbortController()
    box.addEventListener('keydown', (event) => onKey(event), { signal: listening.signal })
    return () => listening.abort()
  }, [])

  return (
    <Group ref={anchor} gap={6} mt={2} role="status">
      <Text size="xs" className="warning-text">
        ⚠ {t(`question.${master === 'ky' ? 'ru' : 'ky'}`)}
      </Text>
      {languages.map((language) => (
        <Button
          key={language}
          size="compact-xs"
          variant="light"
          rightSection={<Kbd size="xs">{answers[language].shown}</Kbd>}
          // The text keeps the cursor.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => book.rule(value, language)}
        >
          {t(language === master ? `stays.${language}` : `rules.${language}`)}
        </Button>
      ))}
    </Group>
  )
}
