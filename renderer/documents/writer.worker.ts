import { AppError } from '../../shared/errors.ts'
import type { WriterAnswer, WriterTask } from './write-docx.ts'
import { writeDocx } from './writer.ts'

/** Writing runs beside the window, which never blocks; the register is not reachable from here. */

/** The part of a worker's own scope used here: TypeScript's DOM library describes windows, not workers. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<WriterTask>) => void) | null
  postMessage(answer: WriterAnswer, transfer: Transferable[]): void
}

const scope = globalThis as unknown as WorkerScope

async function answer({ id, request }: WriterTask): Promise<void> {
  try {
    const bytes = await writeDocx(request)
    scope.postMessage({ id, ok: true, bytes }, [bytes.buffer])
  } catch (error) {
    const told = error instanceof AppError ? error : new AppError('unexpected', { where: 'docx-writer' })
    scope.postMessage({ id, ok: false, error: { code: told.code, details: told.details } }, [])
  }
}

scope.onmessage = ({ data }) => {
  void answer(data)
}
