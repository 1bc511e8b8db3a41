import { Button, Group, Kbd, Text } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Bilingual } from '../../../shared/language/bilingual.ts'
import { sentencePairs } from '../../../shared/register/memory/learn.ts'
import { api } from '../../api.ts'
import { useTranslation } from '../../i18n.ts'
import { showDone, showError } from '../error-text.ts'
import { useRight } from '../rights.tsx'

const confirmKey = 'Alt+Y'

/**
 * Says of two halves that they are right as they stand: their sentences go into the translation memory at once. It stands
 * inside the box of the field and listens to its keys; nothing asks, and nothing waits for an answer.
 */
export function PairConfirmation({ value }: { readonly value: Bilingual }): ReactNode {
  const { t } = useTranslation('pair')
  const anchor = useRef<HTMLDivElement>(null)
  const queries = useQueryClient()
  const mayConfirm = useRight('write-texts')
  const [confirmed, setConfirmed] = useState<Bilingual>()
  const isConfirmed = confirmed?.ky === value.ky && confirmed.ru === value.ru

  async function confirm(): Promise<void> {
    setConfirmed(value)
    try {
      for (const pair of sentencePairs(value)) await api.memory.confirm({ ...pair, origin: 'field' })
      await queries.invalidateQueries({ queryKey: ['memory'] })
      showDone(t('confirmed'))
    } catch (error) {
      setConfirmed(undefined)
      showError(error)
    }
  }

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    // By its place on the keyboard: the layout is Kyrgyz or Russian here.
    if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.code !== 'KeyY') return
    event.preventDefault()
    if (mayConfirm && !isConfirmed) void confirm()
  })

  useEffect(() => {
    const box = anchor.current?.closest('[role="group"]')
    if (!(box instanceof HTMLElement)) return undefined
    const listening = new AbortController()
    box.addEventListener('keydown', (event) => onKey(event), { signal: listening.signal })
    return () => listening.abort()
  }, [])

  return (
    <Group ref={anchor} gap={6} mt={2}>
      {isConfirmed ? (
        <Text size="xs" className="quiet">
          ✓ {t('confirmed')}
        </Text>
      ) : (
        mayConfirm && (
          // The text keeps the cursor.
          <Button size="compact-xs" variant="subtle" color="gray" tabIndex={-1} rightSection={<Kbd size="xs">{confirmKey}</Kbd>} title={t('confirm-hint')} onMouseDown={(event) => event.preventDefault()} onClick={() => void confirm()}>
            {t('confirm')}
          </Button>
        )
      )}
    </Group>
  )
}
