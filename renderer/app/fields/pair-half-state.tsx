import { Group, Text } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck, IconCircleDashed, IconPencil } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { Bilingual, Language } from '../../../shared/language/bilingual.ts'
import { halfState } from '../../../shared/register/pairs/rules.ts'
import type { PairStanding } from '../../../shared/register/pairs/schema.ts'
import { useLanguage, useTranslation } from '../../i18n.ts'
import { localMoment } from '../local-moment.ts'

const signs = { empty: IconCircleDashed, draft: IconPencil, checked: IconCircleCheck, stale: IconAlertTriangle } as const

/**
 * Where one half stands, as sign and word, and whether it is the original. The line keeps its height while nothing is
 * known, so that a form does not move under the typing.
 */
export function PairHalfState({
  id,
  value,
  half,
  standing,
}: {
  /** By which the half names it as its description. */
  readonly id: string
  readonly value: Bilingual
  readonly half: Language
  readonly standing: PairStanding | undefined
}): ReactNode {
  const { t } = useTranslation('pair')
  const language = useLanguage()
  if (!standing) return <Text size="xs">&nbsp;</Text>
  const state = halfState(value, half, standing)
  const Sign = signs[state]
  const isEmpty = standing.state === 'empty'
  const said = state === 'checked' && standing.by !== null ? t('checked-by', { name: standing.by, when: localMoment(standing.at, language) }) : undefined
  return (
    <Group component="span" id={id} gap={4} wrap="nowrap" miw={0} className={state === 'stale' ? 'warning-text' : 'quiet'} title={said} data-pair-state={state}>
      <Sign size={13} aria-hidden style={{ flex: 'none' }} />
      <Text component="span" size="xs" fw={state === 'stale' ? 600 : 400} truncate>
        {t(`states.${state}`)}
        {!isEmpty && standing.master === half && ` · ${t('master')}`}
      </Text>
    </Group>
  )
}
