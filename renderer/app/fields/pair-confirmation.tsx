import { Button, Group, Kbd, Text } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { type MouseEvent, type ReactNode, useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Bilingual } from '../../../shared/language/bilingual.ts'
import { sentencePairs } from '../../../shared/register/memory/learn.ts'
import { api } from '../../api.ts'
import { useTranslation } from '../../i18n.ts'
import { showDone, showError } from '../error-text.ts'
import { useGuard, useRight } from '../rights.tsx'
import type { OpenPair } from './pair-standing.tsx'

const confirmKey = 'Alt+Y'

/**
 * Says of two halves that they are right as they stand: from now on the pair is checked, and its sentences go into the
 * translation memory. It stands inside the box of the field and listens to its keys; nothing asks, and nothing waits for an
 * answer. A check made by mistake is taken back by its button; what the memory has learned stays there.
 *
 * @param pair absent for a name: it has no standing, and only the memory learns it
 */
export function PairConfirmation({ value, pair }: { readonly value: Bilingual; readonly pair?: OpenPair }): ReactNode {
  const { t } = useTranslation('pair')
  const anchor = useRef<HTMLDivElement>(null)
  const queries = useQueryClient()
  const mayConfirm = useRight('write-texts')
  const guard = useGuard('write-texts')
  const [learned, setLearned] = useState<Bilingual>()
  const isLearned = learned?.ky === value.ky && learned.ru === value.ru
  const isConfirmed = pair ? pair.standing?.state === 'checked' : isLearned

  async function confirm(): Promise<void> {
    setLearned(value)
    try {
      await pair?.book.check(value)
      for (const sentence of sentencePairs(value)) await api.memory.confirm({ ...sentence, origin: 'field' })
      await queries.invalidateQueries({ queryKey: ['memory'] })
      showDone(t('confirmed'))
    } catch (error) {
      setLearned(undefined)
      showError(error)
    }
  }
  const withdraw = (): void => void pair?.book.withdraw(value).catch(showError)

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    // By its place on the keyboard: the layout is Kyrgyz or Russian here.
    if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.code !== 'KeyY') return
    event.preventDefault()
    if (!isConfirmed && !event.repeat && guard()) void confirm()
  })

  useEffect(() => {
    const box = anchor.current?.closest('[role="group"]')
    if (!(box instanceof HTMLElement)) return undefined
    const listening = new AbortController()
    box.addEventListener('keydown', (event) => onKey(event), { signal: listening.signal })
    return () => listening.abort()
  }, [])

  const button = { size: 'compact-xs', variant: 'subtle', color: 'gray', h: 20, tabIndex: -1 } as const
  // The text keeps the cursor.
  const keepCursor = (event: MouseEvent): void => event.preventDefault()
  return (
    <Group ref={anchor} gap={6} mt={pair ? 0 : 2} wrap="nowrap" flex="none">
      {!isConfirmed && mayConfirm && (
        <Button {...button} rightSection={<Kbd size="xs" py={0}>{confirmKey}</Kbd>} title={t('confirm-hint')} onMouseDown={keepCursor} onClick={() => void confirm()}>
          {t('confirm')}
        </Button>
      )}
      {isConfirmed && !pair && (
        <Text size="xs" className="quiet">
          ✓ {t('confirmed')}
        </Text>
      )}
      {isConfirmed && pair && mayConfirm && (
        <Button {...button} title={t('withdraw-hint')} onMouseDown={keepCursor} onClick={withdraw}>
          {t('withdraw')}
        </Button>
      )}
    </Group>
  )
}
