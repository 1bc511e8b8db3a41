import { Alert, Box, Paper } from '@mantine/core'
import { useDebouncedValue, useElementSize, useMergedRef } from '@mantine/hooks'
import { type ReactNode, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import { errorText } from '../../../app/error-text.ts'
import { Working } from '../../../app/working.tsx'
import { renderPreview, zoomPreview } from '../../../documents/preview.ts'
import { type DocxRequest, writeDocxInWorker } from '../../../documents/write-docx.ts'
import { useTranslation } from '../../../i18n.ts'
import { type PagePosition, positionOf, scrollToPosition } from './page-position.ts'
import { type PreviewView, scaleOf } from './preview-view.ts'

const typingPauseMilliseconds = 350

/** The pages that stand in a pane now. */
export interface DrawnPages {
  readonly pane: HTMLElement
  readonly pages: readonly HTMLElement[]
  readonly goTo: (position: PagePosition) => void
}

/**
 * The pages of a paper in one language as Word will show them: the real file is written and shown, not a likeness of it.
 * The place in the paper stays while one types and at every zoom.
 */
export function LanguagePages({
  request,
  label,
  zoom,
  onDrawn,
  onScale,
  onMove,
  testId,
}: {
  /** The same object for the same paper: a new one is drawn anew. */
  readonly request: DocxRequest
  readonly label: string
  readonly zoom: PreviewView['zoom']
  readonly onDrawn: (drawn: DrawnPages) => void
  readonly onScale: (scale: number) => void
  /** The reader has moved; not told of moves by `goTo`. */
  readonly onMove: (position: PagePosition) => void
  readonly testId: string
}): ReactNode {
  const { t } = useTranslation('workshop')
  const host = useRef<HTMLDivElement>(null)
  const pane = useRef<HTMLDivElement>(null)
  const { ref: measured, width, height } = useElementSize<HTMLDivElement>()
  const paneRef = useMergedRef(pane, measured)
  const pages = useRef<readonly HTMLElement[]>([])
  const movedByProgram = useRef(false)
  const [failed, setFailed] = useState<unknown>()
  const [busy, setBusy] = useState(true)
  const [drawings, setDrawings] = useState(0)
  const [settled] = useDebouncedValue(request, typingPauseMilliseconds)

  const goTo = useEffectEvent((position: PagePosition) => {
    if (!pane.current) return
    movedByProgram.current = true
    scrollToPosition(pane.current, pages.current, position)
  })
  const tell = useEffectEvent(() => pane.current && onDrawn({ pane: pane.current, pages: pages.current, goTo: (position) => goTo(position) }))

  const fit = useEffectEvent(() => {
    const [first] = pages.current
    if (!host.current || !pane.current || !first || width === 0) return
    const place = positionOf(pane.current, pages.current)
    const scale = scaleOf(zoom, { width, height }, { width: first.offsetWidth, height: first.offsetHeight })
    zoomPreview(host.current, scale)
    goTo(place)
    onScale(scale)
  })
  useLayoutEffect(() => fit(), [zoom, width, height, drawings])

  useEffect(() => {
    let current = true
    setBusy(true)
    const draw = async (): Promise<void> => {
      const file = await writeDocxInWorker(settled, { replace: `preview ${testId}` })
      if (!current || !host.current || !pane.current) return
      const place = positionOf(pane.current, pages.current)
      const drawn = await renderPreview(file, host.current)
      if (!current || !drawn) return
      pages.current = drawn.pages
      fit()
      goTo(place)
      setDrawings((count) => count + 1)
      tell()
    }
    draw()
      .then(() => current && setFailed(undefined))
      .catch((error: unknown) => current && setFailed(error))
      .finally(() => current && setBusy(false))
    return () => {
      current = false
    }
  }, [settled, testId])

  function onScroll(): void {
    if (movedByProgram.current) movedByProgram.current = false
    else if (pane.current) onMove(positionOf(pane.current, pages.current))
  }
  return (
    <Box flex={1} miw={0} h="100%" pos="relative">
      {/* Stays in sight however far the pages are scrolled. */}
      <Paper pos="absolute" top={8} right={20} px="sm" py={4} shadow="sm" style={{ zIndex: 1, ...(busy ? {} : { visibility: 'hidden', padding: 0 }) }}>
        <Working on={busy} what={t('drawing')} />
      </Paper>
      <Box ref={paneRef} h="100%" style={{ overflow: 'auto' }} tabIndex={0} role="group" aria-label={label} onScroll={onScroll}>
        {failed !== undefined && (
          <Alert color="red" m="md" role="alert">
            {errorText(failed)}
          </Alert>
        )}
        <div ref={host} role="document" aria-label={label} aria-busy={busy} data-testid={testId} />
      </Box>
    </Box>
  )
}
