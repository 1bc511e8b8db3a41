import { describe, expect, it } from 'vitest'
import { createDocxClient } from '../../../renderer/documents/write-docx.ts'
import type { WriterPort, WriterTask } from '../../../renderer/documents/write-docx.ts'
import { defaultSettings } from '../../../shared/register/settings/defaults.ts'

const request = { kind: 'press-release', facts: {}, language: 'ky', settings: defaultSettings } as const

class FakePort implements WriterPort {
  onmessage: WriterPort['onmessage'] = null
  onerror: WriterPort['onerror'] = null
  readonly tasks: WriterTask[] = []
  terminated = false
  postMessage(task: WriterTask): void {
    this.tasks.push(task)
  }
  terminate(): void {
    this.terminated = true
  }
  answer(bytes: number[]): void {
    const id = this.tasks.at(-1)?.id ?? 0
    this.onmessage?.({ data: { id, ok: true, bytes: new Uint8Array(bytes) } } as unknown as Parameters<NonNullable<WriterPort['onmessage']>>[0])
  }
  refuse(): void {
    const id = this.tasks.at(-1)?.id ?? 0
    this.onmessage?.({ data: { id, ok: false, error: { code: 'paper-failed', details: { kind: 'press-release' } } } } as unknown as Parameters<NonNullable<WriterPort['onmessage']>>[0])
  }
}

describe('the client of the writer', () => {
  it('writes one paper at a time, in order', async () => {
    const port = new FakePort()
    const client = createDocxClient(() => port)
    const [first, second] = [client.write(request), client.write(request)]
    expect(port.tasks).toHaveLength(1)
    port.answer([1])
    expect([...(await first)]).toEqual([1])
    expect(port.tasks).toHaveLength(2)
    port.answer([2])
    expect([...(await second)]).toEqual([2])
  })

  it('hands an error on as the program’s own, and goes on', async () => {
    const port = new FakePort()
    const client = createDocxClient(() => port)
    const [first, second] = [client.write(request), client.write(request)]
    port.refuse()
    await expect(first).rejects.toMatchObject({ code: 'paper-failed', details: { kind: 'press-release' } })
    port.answer([2])
    expect([...(await second)]).toEqual([2])
  })

  it('replaces a worker that died', async () => {
    const ports: FakePort[] = []
    const client = createDocxClient(() => {
      const port = new FakePort()
      ports.push(port)
      return port
    })
    const [first, second] = [client.write(request), client.write(request)]
    ports[0]?.onerror?.({} as ErrorEvent)
    await expect(first).rejects.toMatchObject({ code: 'unexpected' })
    expect(ports[0]?.terminated).toBe(true)
    ports[1]?.answer([3])
    expect([...(await second)]).toEqual([3])
  })

  it('leaves nobody waiting when it closes', async () => {
    const client = createDocxClient(() => new FakePort())
    const waiting = [client.write(request), client.write(request)]
    client.close()
    for (const one of waiting) await expect(one).rejects.toMatchObject({ code: 'unexpected' })
  })
})
