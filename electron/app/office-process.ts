import { join } from 'node:path'
import { utilityProcess, type UtilityProcess } from 'electron'
import type { Reply } from '../../shared/calls/call.ts'
import { AppError } from '../../shared/errors.ts'
import type { BackupPlaces } from '../office/backups/backup-places.ts'
import type { FromOffice, OfficeConfiguration, ToOffice } from '../office/messages.ts'

const stopped: Reply = { ok: false, error: { code: 'office-stopped', details: {} } }

/** The register's process as the window's process sees it: requests in, replies out, stopped and started at will. */
export interface Office {
  call(name: unknown, input: unknown): Promise<Reply>
  /** A call of the program itself; throws the failure. */
  ask(name: string, input: unknown): Promise<unknown>
  /** Where the user said that copies lie; read again from the configuration when the process starts anew. */
  tellPlaces(places: BackupPlaces): void
  /** Ends the process, and with it every key and text it held; the next call starts a new one. */
  stop(): Promise<void>
  /** Ends it for good: the program is leaving, and a late call must not start a process that outlives it. */
  end(): Promise<void>
  isRunning(): boolean
}

interface Running {
  readonly process: UtilityProcess
  readonly waiting: Map<number, (reply: Reply) => void>
}

/** @param configure read at every start, so that a newly chosen register is the one that opens */
export function createOffice(configure: () => OfficeConfiguration): Office {
  let running: Running | undefined
  let lastId = 0
  let hasEnded = false

  function start(): Running {
    const child = utilityProcess.fork(join(import.meta.dirname, 'office.cjs'), [], { serviceName: 'register' })
    const started: Running = { process: child, waiting: new Map() }
    child.on('message', (message: FromOffice) => {
      if (message.kind !== 'reply') return
      started.waiting.get(message.id)?.(message.reply)
      started.waiting.delete(message.id)
    })
    child.on('exit', () => {
      if (running === started) running = undefined
      for (const answer of started.waiting.values()) answer(stopped)
      started.waiting.clear()
    })
    send(child, { kind: 'configure', configuration: configure() })
    return started
  }

  function call(name: unknown, input: unknown): Promise<Reply> {
    if (hasEnded) return Promise.resolve(stopped)
    running ??= start()
    const { process: child, waiting } = running
    const id = (lastId += 1)
    return new Promise((resolve) => {
      waiting.set(id, resolve)
      send(child, { kind: 'call', id, name, input })
    })
  }

  async function stop(): Promise<void> {
    const current = running
    running = undefined
    if (!current) return
    await new Promise<void>((resolve) => {
      current.process.once('exit', () => resolve())
      if (!current.process.kill()) resolve()
    })
  }

  return {
    call,
    ask: async (name, input) => {
      const reply = await call(name, input)
      if (!reply.ok) throw new AppError(reply.error.code, reply.error.details)
      return reply.value
    },
    tellPlaces: (places) => {
      if (hasEnded) return
      running ??= start()
      send(running.process, { kind: 'places', places })
    },
    stop,
    end: () => {
      hasEnded = true
      return stop()
    },
    isRunning: () => running !== undefined,
  }
}

function send(child: UtilityProcess, message: ToOffice): void {
  child.postMessage(message)
}
