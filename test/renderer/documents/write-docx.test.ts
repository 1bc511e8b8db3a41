import { describe, expect, it } from 'vitest'
import { createDocxClient } from '../../../renderer/documents/write-docx.ts'
import type { WriterAnswer, WriterPort, WriterTask } from '../../../renderer/documents/write-docx.ts'
import { defaultSettings } from '../../../shared/register/settings/defaults.ts'

const request = { kind: 'press-release', facts: {}, language: 'ky', settings: defaultSettings } as const

class FakePort implements WriterPort {
  readonly tasks: WriterTask[] = []
  terminated = false
  private told: (event: { readonly data: WriterAnswer }) => void = () => {}
  private died: () => void = () => {}
  private garbled: () => void = () => {}
  addEventListener(type: 'message' | 'error' | 'messageerror', listener: (event: { readonly data: WriterAnswer }) => void): void {
    if (type === 'message') this.told = listener
    else {
      const told = (): void => listener({ data: { id: 0, ok: false, error: { code: 'unexpected', details: {} } } })
      if (type === 'error') this.died = told
      else this.garbled = told
    }
  }
  postMessage(task: WriterTask): void {
    this.tasks.push(task)
  }
  terminate(): void {
    this.terminated = true
  }
  garble(): void {
    this.garbled()
  }
  die(): void {
    this.died()
  }
  answer(bytes: number[]): void {
    this.told({ data: { id: this.tasks.at(-1)?.id ?? 0, ok: true, bytes: new Uint8Array(bytes) } })
  }
  refuse(): void {
    this.told({ data: { id: this.tasks.at(-1)?.id ?? 0, ok: false, error: { code: 'paper-failed', details: { kind: 'press-release' } } } })
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
    ports[0]?.die()
    await expect(first).rejects.toMatchObject({ code: 'unexpected' })
    expect(ports[0]?.terminated).toBe(true)
    ports[1]?.answer([3])
    expect([...(await second)]).toEqual([3])
  })

  it('goes on after an answer that cannot be read, and ignores what the worker it left behind still says', async () => {
    const ports: FakePort[] = []
    const client = createDocxClient(() => {
      const port = new FakePort()
      ports.push(port)
      return port
    })
    const [first, second] = [client.write(request), client.write(request)]
    ports[0]?.garble()
    await expect(first).rejects.toMatchObject({ code: 'unexpected' })
    ports[0]?.die()
    expect(ports).toHaveLength(2)
    ports[1]?.answer([4])
    expect([...(await second)]).toEqual([4])
  })

  it('writes of waiting previews only the newest, and an issued paper before it', async () => {
    const port = new FakePort()
    const client = createDocxClient(() => port)
    const preview = () => client.write(request, { replace: 'preview' })
    const [running, older, newest] = [preview(), preview(), preview()]
    const issued = client.write(request)
    await expect(older).rejects.toMatchObject({ code: 'unexpected' })
    port.answer([1])
    expect([...(await running)]).toEqual([1])
    port.answer([2])
    expect([...(await issued)]).toEqual([2])
    port.answer([3])
    expect([...(await newest)]).toEqual([3])
    expect(port.tasks).toHaveLength(3)
  })

  it('leaves nobody waiting when it closes', async () => {
    const client = createDocxClient(() => new FakePort())
    const waiting = [client.write(request), client.write(request)]
    client.close()
    for (const one of waiting) await expect(one).rejects.toMatchObject({ code: 'unexpected' })
  })
})
