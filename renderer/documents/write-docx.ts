import { AppError } from '../../shared/errors.ts'
import type { ErrorCode, ErrorDetails } from '../../shared/errors.ts'
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
  addEventListener(type: 'error', listener: () => void): void
  postMessage(task: WriterTask, transfer: Transferable[]): void
  terminate(): void
}

export interface DocxClient {
  /** @throws AppError as `writer.ts` does; `unexpected` when the worker died */
  write(request: DocxRequest): Promise<Uint8Array<ArrayBuffer>>
  close(): void
}

interface Waiting {
  readonly task: WriterTask
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

  function fail(): void {
    port?.terminate()
    port = undefined
    settle(({ reject }) => reject(new AppError('unexpected', { reference: 'docx-worker' })))
  }

  function connected(): WriterPort {
    if (port !== undefined) return port
    const opened = open()
    opened.addEventListener('message', ({ data }) => {
      if (data.id !== current?.task.id) return
      settle(({ resolve, reject }) => {
        if (data.ok) resolve(data.bytes)
        else reject(new AppError(data.error.code, data.error.details))
      })
    })
    opened.addEventListener('error', fail)
    port = opened
    return opened
  }

  function next(): void {
    if (current !== undefined) return
    current = queue.shift()
    if (current === undefined) return
    try {
      connected().postMessage(current.task, [])
    } catch {
      fail()
    }
  }

  return {
    write: (request) => new Promise((resolve, reject) => {
      lastId += 1
      queue.push({ task: { id: lastId, request }, resolve, reject })
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

/** The paper as DOCX bytes, written in the worker. */
export function writeDocxInWorker(request: DocxRequest): Promise<Uint8Array<ArrayBuffer>> {
  client ??= createDocxClient(() => new Worker(new URL('./writer.worker.ts', import.meta.url), { type: 'module' }))
  return client.write(request)
}
