import { Badge, NavLink, ScrollArea, Tooltip, VisuallyHidden } from '@mantine/core'
import { type ComponentType, type ReactNode, useId } from 'react'
import { useTranslation } from '../i18n.ts'
import classes from './area-links.module.css'
import { type ScreenName, useNavigation } from './navigation.tsx'
import { attentionAreas, useAttention } from './use-attention.ts'

interface AreaEntry {
  readonly name: ScreenName
  readonly Icon: ComponentType<{ size?: number }>
}

/** The left column: every screen (one that opens from another counts as that one), and beside some of them how many records there want attention. */
export function AreaLinks({ entries, current, collapsed }: { readonly entries: readonly AreaEntry[]; readonly current: ScreenName; readonly collapsed: boolean }): ReactNode {
  const attention = useAttention()
  return (
    <ScrollArea type="auto" scrollbars="y" scrollbarSize={6}>
      {entries.map((entry) => {
        const area = attentionAreas.find((candidate) => candidate === entry.name)
        return <AreaLink key={entry.name} entry={entry} isCurrent={entry.name === current} collapsed={collapsed} count={area ? attention[area] : 0} />
      })}
    </ScrollArea>
  )
}

function AreaLink({ entry: { name, Icon }, isCurrent, collapsed, count }: { readonly entry: AreaEntry; readonly isCurrent: boolean; readonly collapsed: boolean; readonly count: number }): ReactNode {
  const { t } = useTranslation('app')
  const { go } = useNavigation()
  const countId = useId()
  const title = t('title', { ns: name })
  const saying = count > 0 ? t(`attention.${name}`, { count }) : ''
  return (
    <Tooltip label={[collapsed && title, saying].filter(Boolean).join(' — ')} position="right" disabled={!collapsed && count === 0}>
      <NavLink
        component="button"
        className={classes['link']}
        active={isCurrent}
        aria-current={isCurrent ? 'page' : undefined}
        aria-label={title}
        aria-describedby={count > 0 ? countId : undefined}
        leftSection={<Icon size={20} aria-hidden />}
        label={collapsed ? undefined : title}
        rightSection={
          count > 0 && (
            <>
              <Badge size="sm" circle={count < 10} variant="filled" className={collapsed ? classes['count-over'] : undefined} aria-hidden>
                {count}
              </Badge>
              <VisuallyHidden id={countId}>{saying}</VisuallyHidden>
            </>
          )
        }
        onClick={() => go({ screen: name })}
      />
    </Tooltip>
  )
}
