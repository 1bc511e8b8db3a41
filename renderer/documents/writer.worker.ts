import { AppError } from '../../shared/errors.ts'
import type { WriterAnswer, WriterTask } from './write-docx.ts'
import { writeDocx } from './writer.ts'

/** Writing runs beside the window, which never blocks; the register is not reachable from here. */

async function answer({ id, request }: WriterTask): Promise<void> {
  try {
    const bytes = await writeDocx(request)
    reply({ id, ok: true, bytes }, [bytes.buffer])
  } catch (error) {
    const told = error instanceof AppError ? error : new AppError('unexpected', { reference: 'docx-writer' })
    reply({ id, ok: false, error: { code: told.code, details: told.details } }, [])
  }
}

/** This form of `postMessage` is the one that windows, whose types TypeScript uses here, and workers have in common. */
function reply(message: WriterAnswer, transfer: Transferable[]): void {
  globalThis.postMessage(message, { transfer })
}

globalThis.addEventListener('message', (event: MessageEvent<WriterTask>) => {
  void answer(event.data)
})
