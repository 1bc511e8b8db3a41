import { Box, Group } from '@mantine/core'
import { type KeyboardEvent, type ReactNode, useMemo, useRef, useState } from 'react'
import type { DocumentKind, PaperLanguage } from '../../../shared/documents/document-kind.ts'
import type { Fact } from '../../../shared/documents/fact-paths.ts'
import type { ConfirmedFormTexts } from '../../../shared/language/case-form.ts'
import type { Settings } from '../../../shared/register/settings/schema.ts'
import type { PaperWording } from '../../../shared/register/wording/schema.ts'
import { useTranslation } from '../../i18n.ts'
import { type DrawnPages, LanguagePages } from './preview/language-pages.tsx'
import type { PagePosition } from './preview/page-position.ts'
import { PageThumbnails } from './preview/page-thumbnails.tsx'
import { PreviewToolbar } from './preview/preview-toolbar.tsx'
import { nextScale, usePreviewView } from './preview/preview-view.ts'

const apart: readonly PaperLanguage[] = ['ky', 'ru']

/** The pages of the paper beside its form: in the language chosen, or in both beside each other and scrolled in step. */
export function PaperPreview({
  kind,
  facts,
  language,
  settings,
  confirmed,
  wording,
  onPages,
  actions,
}: {
  readonly kind: DocumentKind<unknown>
  readonly facts: Fact
  readonly language: PaperLanguage
  readonly settings: Settings
  readonly confirmed: ConfirmedFormTexts
  readonly wording: PaperWording
  /** How many sheets were drawn in this language. */
  readonly onPages: (count: number) => void
  /** What else can be done with the pages: printed, saved. */
  readonly actions?: ReactNode
}): ReactNode {
  const { t } = useTranslation('workshop')
  const { view, change } = usePreviewView()
  const panes = useRef(new Map<PaperLanguage, DrawnPages>())
  const [pages, setPages] = useState<readonly HTMLElement[]>([])
  const [page, setPage] = useState(0)
  const [scale, setScale] = useState(1)
  const canBeBeside = apart.includes(language) && apart.every((each) => kind.languages.includes(each))
  const shown = canBeBeside && view.beside ? apart : [language]
  const requests = useMemo(
    () => new Map(kind.languages.map((each) => [each, { kind: kind.id, facts, language: each, settings, confirmed, wording }])),
    [kind, facts, settings, confirmed, wording],
  )

  function drawn(of: PaperLanguage, now: DrawnPages): void {
    panes.current.set(of, now)
    if (of !== language) return
    setPages(now.pages)
    onPages(now.pages.length)
  }
  function moved(from: PaperLanguage, position: PagePosition): void {
    setPage(position.page)
    for (const other of shown) if (other !== from) panes.current.get(other)?.goTo(position)
  }
  function goTo(to: number): void {
    const position = { page: Math.max(0, Math.min(to, pages.length - 1)), fraction: 0 }
    setPage(position.page)
    for (const each of shown) panes.current.get(each)?.goTo(position)
  }
  function onKeyDown(event: KeyboardEvent): void {
    const does = keyOf(event)
    if (!does) return
    // The keys of the window's own zoom: over the pages they are for the pages.
    event.preventDefault()
    if (does === 'previous' || does === 'next') goTo(page + (does === 'next' ? 1 : -1))
    else change({ zoom: does === 'true-size' ? 1 : nextScale(scale, does) })
  }
  return (
    <Box h="100%" style={{ display: 'flex', flexDirection: 'column' }} bg="light-dark(var(--mantine-color-gray-2), var(--mantine-color-dark-8))" onKeyDown={onKeyDown}>
      <PreviewToolbar page={Math.min(page, Math.max(0, pages.length - 1))} count={pages.length} scale={scale} view={view} canBeBeside={canBeBeside} onPage={goTo} onView={change} actions={actions} />
      <Group flex={1} mih={0} gap={0} wrap="nowrap" align="stretch">
        {shown.map((each) => {
          const request = requests.get(each)
          return (
            request && (
              <LanguagePages
                key={each}
                request={request}
                label={shown.length > 1 ? `${t('preview')}: ${t(`languages.${each}`)}` : t('preview')}
                zoom={view.zoom}
                testId={each === language ? 'paper-preview' : `paper-preview-${each}`}
                onDrawn={(now) => drawn(each, now)}
                onScale={(now) => each === language && setScale(now)}
                onMove={(position) => moved(each, position)}
              />
            )
          )
        })}
      </Group>
      <PageThumbnails pages={pages} current={page} onGo={goTo} />
    </Box>
  )
}

function keyOf(event: KeyboardEvent): 'in' | 'out' | 'true-size' | 'previous' | 'next' | undefined {
  if (event.key === 'PageUp') return 'previous'
  if (event.key === 'PageDown') return 'next'
  if (!event.ctrlKey && !event.metaKey) return undefined
  if (event.key === '+' || event.key === '=') return 'in'
  if (event.key === '-' || event.key === '−') return 'out'
  return event.key === '0' ? 'true-size' : undefined
}
