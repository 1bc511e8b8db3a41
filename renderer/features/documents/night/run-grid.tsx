import { IconAlertTriangle, IconCheck, IconCircleDashed, IconHandStop, IconMinus, IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { PaperLanguage } from '../../../../shared/documents/document-kind.ts'
import { isStop, type Obstacle } from '../../../../shared/documents/readiness/obstacle.ts'
import type { NightItem, NightRun } from '../../../../shared/register/night/schema.ts'
import { StateMark } from '../../../app/fields/state-mark.tsx'
import { inLanguage, useLanguage, useTranslation } from '../../../i18n.ts'
import { LineTable } from './line-table.tsx'

const keyOf = ({ position }: NightItem): string => String(position)
const markOf = (item: NightItem, obstacles: readonly Obstacle[]): ReactNode => <PaperMark item={item} obstacles={obstacles} />
const stateOf = (item: NightItem): ReactNode => <ItemState item={item} />

/** Recipient × paper: whether each can be made, as sign and word; the reasons stand in the pane beside. */
export function RunGrid({
  run,
  items,
  selected,
  onSelect,
  onOpen,
}: {
  readonly run: NightRun
  readonly items: readonly NightItem[]
  readonly selected: number | undefined
  readonly onSelect: (position: number) => void
  readonly onOpen: (item: NightItem) => void
}): ReactNode {
  const { t } = useTranslation(['night', 'workshop'])
  const language = useLanguage()
  // What could be made is of interest until it is made; from then on numbers are.
  const isDraft = run.state === 'draft'
  return (
    <LineTable
      label={t('grid')}
      rows={items}
      keyOf={keyOf}
      selected={selected === undefined ? undefined : String(selected)}
      onSelect={(key) => onSelect(Number(key))}
      onEnter={onOpen}
      empty={t('no-lines')}
      columns={[
        { id: 'position', heading: t('columns.position'), track: '44px', cell: ({ position }) => position },
        { id: 'name', heading: t('columns.name'), track: 'minmax(130px, 1fr)', cell: ({ name }) => inLanguage(name, language) },
        ...(isDraft ? run.languages : []).map((each) => ({
          id: each,
          heading: t(`workshop:languages.${each}`),
          track: '130px',
          cell: (item: NightItem) => markOf(item, item.obstacles.filter((obstacle) => isOf(obstacle, each))),
        })),
        ...(isDraft && run.envelopes ? [{ id: 'envelope', heading: t('columns.envelope'), track: '130px', cell: (item: NightItem) => markOf(item, item.envelope ?? []) }] : []),
        ...(isDraft ? [] : [{ id: 'number', heading: t('columns.number'), track: '110px', cell: ({ number }: NightItem) => number }]),
        { id: 'state', heading: t('columns.state'), track: '170px', cell: stateOf },
      ]}
    />
  )
}

/** What stands in one half alone does not stop the other half's mark; the letter goes out in all its languages or not at all. */
function isOf({ words: { half } }: Obstacle, language: PaperLanguage): boolean {
  return half === undefined || language === 'both' || half === language
}

function PaperMark({ item: { state }, obstacles }: { readonly item: NightItem; readonly obstacles: readonly Obstacle[] }): ReactNode {
  const { t } = useTranslation('night')
  if (state === 'unseen') return <StateMark Sign={IconCircleDashed} word={t('marks.not-seen')} />
  if (state === 'unchanged' || state === 'sent' || state === 'gone') return <StateMark Sign={IconMinus} word={t('marks.left-out')} />
  const stops = obstacles.filter(isStop).length
  if (stops > 0) return <StateMark Sign={IconHandStop} word={t('marks.stop', { count: stops })} warning />
  if (obstacles.length > 0) return <StateMark Sign={IconAlertTriangle} word={t('marks.warning', { count: obstacles.length })} />
  return <StateMark Sign={IconCheck} word={t('marks.clear')} />
}

export function ItemState({ item: { state, isRemade } }: { readonly item: NightItem }): ReactNode {
  const { t } = useTranslation('night')
  const word = state === 'ready' && isRemade ? t('states.ready-again') : t(`states.${state}`)
  const signs = { unseen: IconCircleDashed, ready: IconCheck, stopped: IconHandStop, unchanged: IconMinus, sent: IconMinus, gone: IconMinus, waiting: IconCircleDashed, issued: IconCheck, failed: IconX } as const
  return <StateMark Sign={signs[state]} word={word} warning={state === 'stopped' || state === 'failed'} />
}
