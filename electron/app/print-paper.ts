import { join } from 'node:path'
import { app, type WebContents } from 'electron'
import type { CheckedInput } from '../../shared/calls/call.ts'
import { AppError } from '../../shared/errors.ts'
import type { deskCalls, PrintOutcome } from '../../shared/register/desk/calls.ts'
import type { DeskContext } from './desk-handlers.ts'
import { choosePlace } from './dialogs.ts'
import { safeFileName } from './file-name.ts'
import { menuTexts } from './menu-texts.ts'
import { writeWhole } from './whole-file.ts'

type Leaving = CheckedInput<typeof deskCalls.savePdf>['of']

const micrometresPerMillimetre = 1000

/** A paper that leaves the register is counted, by whatever way it leaves; a stored one that was altered is refused here. */
async function countLeaving({ office }: DeskContext, of: Leaving): Promise<void> {
  if ('paperId' in of) await office.ask('papers.file', { id: of.paperId })
  else await office.ask('papers.draftSaved', of)
}

function pagesOf(context: DeskContext): WebContents {
  const window = context.window()
  if (!window) throw new AppError('print-failed')
  return window.webContents
}

/** The window has laid the paper out for the printer (`withPrintedPages`); its pages carry their margins themselves. */
export async function printPaper({ of, sheet }: CheckedInput<typeof deskCalls.printPaper>, context: DeskContext): Promise<{ outcome: PrintOutcome }> {
  const pages = pagesOf(context)
  await countLeaving(context, of)
  const pageSize = { width: sheet.width * micrometresPerMillimetre, height: sheet.height * micrometresPerMillimetre }
  return new Promise((resolve, reject) => {
    pages.print({ pageSize, margins: { marginType: 'none' } }, (printed, reason) => {
      // Chromium has no code for a closed dialog, only this sentence.
      if (printed || /cancel/iu.test(reason)) resolve({ outcome: printed ? 'printed' : 'cancelled' })
      else reject(new AppError('print-failed'))
    })
  })
}

/** Asks where to first: laying out sixty pages for nobody would be work for nothing. */
export async function savePdf({ of, fileName }: CheckedInput<typeof deskCalls.savePdf>, context: DeskContext): Promise<{ saved: boolean }> {
  const path = await choosePlace(context, {
    title: menuTexts(context.language()).savePaper,
    defaultPath: join(app.getPath('documents'), safeFileName(fileName.replace(/\.docx$/iu, ''), 'pdf')),
    filters: [{ name: 'PDF', extensions: ['pdf'] }],
  })
  if (path === undefined) return { saved: false }
  const file = await pagesOf(context).printToPDF({ preferCSSPageSize: true, printBackground: true, generateTaggedPDF: true })
  await countLeaving(context, of)
  await writeWhole(path, file)
  return { saved: true }
}
