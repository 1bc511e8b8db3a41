import { Button, Group, Kbd } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconFileTypePdf, IconPrinter } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import type { ReactNode, RefObject } from 'react'
import { api } from '../../../api.ts'
import { showDone, showError } from '../../../app/error-text.ts'
import { useGuard } from '../../../app/rights.tsx'
import { isUnderWindow } from '../../../app/under-window.ts'
import { withPrintedPages } from '../../../documents/print-pages.ts'
import { useTranslation } from '../../../i18n.ts'

/** What the history is told about a paper that leaves: a draft by what stands in it, an issued one by itself. */
export type Leaving = Parameters<typeof api.desk.savePdf>[0]['of']

export interface PrintablePaper {
  readonly of: Leaving
  /** Without an ending. */
  readonly fileName: string
  readonly file: Uint8Array
}

/** Print through the system's dialog, or save as PDF: the very pages of the preview. */
export function PrintButtons({ paper, owner }: { readonly paper: () => Promise<PrintablePaper>; readonly owner: RefObject<HTMLElement | null> }): ReactNode {
  const { t } = useTranslation('workshop')
  const mayExport = useGuard('export')
  const print = useMutation({
    mutationFn: async () => {
      const { of, file } = await paper()
      return withPrintedPages(file, (sheet) => api.desk.printPaper({ of, sheet }))
    },
    onError: showError,
  })
  const save = useMutation({
    mutationFn: async () => {
      const { of, file, fileName } = await paper()
      return withPrintedPages(file, () => api.desk.savePdf({ of, fileName }))
    },
    onSuccess: ({ saved }) => saved && showDone(t('print.saved')),
    onError: showError,
  })
  const busy = print.isPending || save.isPending
  const guarded = (act: () => void) => () => !busy && mayExport() && act()
  useHotkeys([['mod+P', () => !isUnderWindow(owner.current) && guarded(() => print.mutate())()]], [])
  return (
    <Group gap={4} wrap="nowrap">
      <Button size="compact-sm" variant="default" loading={print.isPending} leftSection={<IconPrinter size={16} aria-hidden />} rightSection={<Kbd size="xs">Ctrl+P</Kbd>} onClick={guarded(() => print.mutate())}>
        {t('print.print')}
      </Button>
      <Button size="compact-sm" variant="default" loading={save.isPending} leftSection={<IconFileTypePdf size={16} aria-hidden />} title={t('print.pdf-hint')} onClick={guarded(() => save.mutate())}>
        PDF
      </Button>
    </Group>
  )
}
