import { Group, ScrollArea, UnstyledButton } from '@mantine/core'
import { type ReactNode, useEffect, useRef } from 'react'
import { drawThumbnail } from '../../../documents/thumbnail.ts'
import { useTranslation } from '../../../i18n.ts'

/** Every page in small, to go there; not drawn for a paper of one page. */
export function PageThumbnails({
  pages,
  current,
  onGo,
}: {
  readonly pages: readonly HTMLElement[]
  /** Counted from 0. */
  readonly current: number
  readonly onGo: (page: number) => void
}): ReactNode {
  const { t } = useTranslation('workshop')
  if (pages.length < 2) return null
  return (
    <ScrollArea type="auto" flex="none" style={{ borderTop: '1px solid var(--pane-border)' }}>
      <Group role="group" aria-label={t('view.thumbnails')} gap={8} p={6} wrap="nowrap" justify="safe center">
        {pages.map((page, index) => (
          <UnstyledButton
            key={index}
            aria-label={t('view.go', { page: index + 1 })}
            aria-current={index === current ? 'page' : undefined}
            onClick={() => onGo(index)}
            style={{ flex: 'none', border: '2px solid', borderColor: index === current ? 'var(--accent-line)' : 'transparent' }}
          >
            <Thumbnail page={page} />
          </UnstyledButton>
        ))}
      </Group>
    </ScrollArea>
  )
}

function Thumbnail({ page }: { readonly page: HTMLElement }): ReactNode {
  const host = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (host.current) drawThumbnail(page, host.current)
  }, [page])
  return <div ref={host} aria-hidden />
}
