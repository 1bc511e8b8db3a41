import { assert } from '../../shared/assert.ts'
import { comesTrue } from './packaged-program.ts'

/** Speaks to the main process through Node's inspector, which a release refuses; only a test's own copy lets it in. */
export interface MainInspector {
  /**
   * Evaluates an expression in the main process, where `electron` is Electron's module, and waits for what it promises.
   * Text and not a function: nothing of the test's own file goes along.
   */
  evaluate(expression: string): Promise<unknown>
  close(): void
}

interface Answer {
  readonly id?: number
  readonly result?: { readonly result?: { readonly value?: unknown }; readonly exceptionDetails?: { readonly exception?: { readonly description?: string } } }
}

export async function inspectMain(port: number): Promise<MainInspector> {
  let address = ''
  assert(await comesTrue(async () => (address = await addressOf(port)) !== ''), 'the copy with the inspector lets the test in')
  const socket = new WebSocket(address)
  await new Promise((done, fail) => {
    socket.addEventListener('open', done)
    socket.addEventListener('error', () => fail(new Error('The inspector closed the door')))
  })
  const waiting = new Map<number, (answer: Answer) => void>()
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer
    waiting.get(answer.id ?? 0)?.(answer)
    waiting.delete(answer.id ?? 0)
  })
  let lastId = 0

  return {
    evaluate: async (expression) => {
      const id = (lastId += 1)
      const wrapped = `(async () => { const electron = process.mainModule.require('electron'); return (${expression}) })()`
      const params = { expression: wrapped, awaitPromise: true, returnByValue: true, includeCommandLineAPI: true }
      const answered = new Promise<Answer>((done) => waiting.set(id, done))
      socket.send(JSON.stringify({ id, method: 'Runtime.evaluate', params }))
      const { result } = await answered
      if (result?.exceptionDetails !== undefined) throw new Error(`in the main process: ${result.exceptionDetails.exception?.description ?? 'failed'}`)
      return result?.result?.value
    },
    close: () => socket.close(),
  }
}

async function addressOf(port: number): Promise<string> {
  const answer = await fetch(`http://127.0.0.1:${port}/json/list`).catch(() => undefined)
  const [target] = answer?.ok ? ((await answer.json()) as { readonly webSocketDebuggerUrl?: string }[]) : []
  return target?.webSocketDebuggerUrl ?? ''
}
