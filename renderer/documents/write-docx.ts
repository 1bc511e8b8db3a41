import { officeFileOf } from '../../shared/documents/word-file/office-file.ts'
import { AppError } from '../../shared/errors.ts'
import type { ErrorCode, ErrorDetails } from '../../shared/errors.ts'
import { bringWordFile } from './word-file/bring-file.ts'
import type { DocxRequest } from './writer.ts'

export type { DocxRequest } from './writer.ts'

export interface WriterTask {
  readonly id: number
  readonly request: DocxRequest
}

export type WriterAnswer =
  | { readonly id: number; readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly id: number; readonly ok: false; readonly error: { readonly code: ErrorCode; readonly details: ErrorDetails } }

/** What the client needs of a Worker; tests give it a small object instead. */
export interface WriterPort {
  addEventListener(type: 'message', listener: (event: { readonly data: WriterAnswer }) => void): void
  addEventListener(type: 'error' | 'messageerror', listener: () => void): void
  postMessage(task: WriterTask, transfer: Transferable[]): void
  terminate(): void
}

export interface WriteOptions {
  /**
   * Takes the place of what still waits under the same name and goes behind what has none: of previews only the newest
   * is looked at, and a paper that is being issued does not wait for them.
   */
  readonly replace?: string
}

export interface DocxClient {
  /** @throws AppError as `writer.ts` does; `unexpected` when the worker died or a newer request replaced this one */
  write(request: DocxRequest, options?: WriteOptions): Promise<Uint8Array<ArrayBuffer>>
  close(): void
}

interface Waiting {
  readonly task: WriterTask
  readonly replace: string | undefined
  readonly resolve: (bytes: Uint8Array<ArrayBuffer>) => void
  readonly reject: (error: AppError) => void
}

/** One paper at a time, in the order asked for: sixty letters do not hold sixty files in memory. A dead worker is replaced. */
export function createDocxClient(open: () => WriterPort): DocxClient {
  const queue: Waiting[] = []
  let port: WriterPort | undefined
  let current: Waiting | undefined
  let lastId = 0

  function settle(end: (waiting: Waiting) => void): void {
    const done = current
    current = undefined
    if (done !== undefined) end(done)
    next()
  }

  function fail(failed: WriterPort): void {
    failed.terminate()
    // A late word from a worker that was replaced says nothing about the paper its successor writes.
    if (failed !== port) return
    port = undefined
    settle(({ reject }) => reject(new AppError('unexpected', { reference: 'docx-worker' })))
  }

  function connected(): WriterPort {
    if (port !== undefined) return port
    const opened = open()
    opened.addEventListener('message', ({ data }) => {
      if (opened !== port || data.id !== current?.task.id) return
      settle(({ resolve, reject }) => {
        if (data.ok) resolve(data.bytes)
        else reject(new AppError(data.error.code, data.error.details))
      })
    })
    for (const type of ['error', 'messageerror'] as const) opened.addEventListener(type, () => fail(opened))
    port = opened
    return opened
  }

  function next(): void {
    if (current !== undefined) return
    current = queue.shift()
    if (current === undefined) return
    const writer = connected()
    try {
      writer.postMessage(current.task, [])
    } catch {
      fail(writer)
    }
  }

  function enqueue(waiting: Waiting): void {
    if (waiting.replace === undefined) {
      const firstReplaceable = queue.findIndex(({ replace }) => replace !== undefined)
      queue.splice(firstReplaceable < 0 ? queue.length : firstReplaceable, 0, waiting)
      return
    }
    const older = queue.findIndex(({ replace }) => replace === waiting.replace)
    if (older < 0) queue.push(waiting)
    else for (const { reject } of queue.splice(older, 1, waiting)) reject(new AppError('unexpected', { reference: 'docx-replaced' }))
  }

  return {
    write: (request, { replace } = {}) => new Promise((resolve, reject) => {
      lastId += 1
      enqueue({ task: { id: lastId, request }, replace, resolve, reject })
      next()
    }),
    close: () => {
      port?.terminate()
      port = undefined
      const left = [...(current === undefined ? [] : [current]), ...queue.splice(0)]
      current = undefined
      for (const { reject } of left) reject(new AppError('unexpected', { reference: 'docx-client-closed' }))
    },
  }
}

let client: DocxClient | undefined

/**
 * The paper as DOCX bytes, written in the worker; the office's own Word file, where the wording names one, is brought along.
 * @throws AppError as `writer.ts` does, and whatever the source of Word files throws
 */
export async function writeDocxInWorker(request: DocxRequest, options?: WriteOptions): Promise<Uint8Array<ArrayBuffer>> {
  const own = officeFileOf(request.wording, request.language)
  const whole = own === undefined ? request : { ...request, wordFile: { sha256: own.sha256, bytes: await bringWordFile(own.sha256) } }
  client ??= createDocxClient(() => new Worker(new URL('./writer.worker.ts', import.meta.url), { type: 'module' }))
  return client.write(whole, options)
}
