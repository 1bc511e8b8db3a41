import { Alert, Box, Paper } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import type { DocumentKind, PaperLanguage } from '../../../shared/documents/document-kind.ts'
import type { ConfirmedFormTexts } from '../../../shared/language/case-form.ts'
import type { Settings } from '../../../shared/register/settings/schema.ts'
import { errorText } from '../../app/error-text.ts'
import { Working } from '../../app/working.tsx'
import { renderPreview } from '../../documents/preview.ts'
import { writeDocxInWorker } from '../../documents/write-docx.ts'
import { useTranslation } from '../../i18n.ts'
import type { Fact } from './fact-paths.ts'

const typingPauseMilliseconds = 350

/** Width of an A4 sheet at 96 dots per inch, with the air around it. */
const sheetWidth = { portrait: 794 + 48, landscape: 1123 + 48 }

/** A sheet fits the pane; it is never shown larger than it is. */
function zoomToFit(pane: HTMLElement, kind: DocumentKind<unknown>): number {
  return Math.min(1, pane.clientWidth / sheetWidth[kind.orientation])
}

/** The pages as Word will show them: the real file is written and shown, not a likeness of it. */
export function PaperPreview({
  kind,
  facts,
  language,
  settings,
  confirmed,
}: {
  readonly kind: DocumentKind<unknown>
  readonly facts: Fact
  readonly language: PaperLanguage
  readonly settings: Settings
  readonly confirmed: ConfirmedFormTexts
}): ReactNode {
  const { t } = useTranslation('workshop')
  const pages = useRef<HTMLDivElement>(null)
  const [failed, setFailed] = useState<unknown>()
  const [busy, setBusy] = useState(true)
  const request = useMemo(() => ({ kind: kind.id, facts, language, settings, confirmed }), [kind.id, facts, language, settings, confirmed])
  const [settled] = useDebouncedValue(request, typingPauseMilliseconds)

  useEffect(() => {
    let current = true
    setBusy(true)
    const draw = async (): Promise<void> => {
      const file = await writeDocxInWorker(settled, { replace: 'preview' })
      if (current && pages.current) await renderPreview(file, pages.current, { zoom: zoomToFit(pages.current, kind) })
    }
    draw()
      .then(() => current && setFailed(undefined))
      .catch((error: unknown) => current && setFailed(error))
      .finally(() => current && setBusy(false))
    return () => {
      current = false
    }
  }, [settled, kind])

  return (
    <Box h="100%" pos="relative" style={{ overflow: 'auto' }} bg="light-dark(var(--mantine-color-gray-2), var(--mantine-color-dark-8))">
      {/* Stays in sight however far the pages are scrolled. */}
      <Box pos="sticky" top={0} left={0} h={0} style={{ zIndex: 1 }}>
        <Paper pos="absolute" top={8} right={12} px="sm" py={4} shadow="sm" style={busy ? undefined : { visibility: 'hidden', padding: 0 }}>
          <Working on={busy} what={t('drawing')} />
        </Paper>
      </Box>
      {failed !== undefined && (
        <Alert color="red" m="md" role="alert">
          {errorText(failed)}
        </Alert>
      )}
      <div ref={pages} role="document" aria-label={t('preview')} aria-busy={busy} data-testid="paper-preview" />
    </Box>
  )
}
