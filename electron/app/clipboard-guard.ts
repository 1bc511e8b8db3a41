import { createHash } from 'node:crypto'

/** A passport number or a recovery key is pasted at once, or it was copied by mistake. */
const soonMilliseconds = 30_000

/** The part of Electron's clipboard that is used. */
export interface SystemClipboard {
  readText(): string | Promise<string>
  clear(): unknown
}

export interface ClipboardGuard {
  /** What lies in the clipboard now was copied from our window; `soon`: it must not stay for longer than half a minute. */
  note(soon: boolean): Promise<void>
  /** Empties the clipboard if what was copied from our window still lies there. */
  clearOurs(): Promise<void>
}

/** Takes back what the window gave the clipboard, and never what somebody copied elsewhere since. */
export function createClipboardGuard(clipboard: SystemClipboard): ClipboardGuard {
  // A hash, so that the text itself is not kept in a second place.
  let ours: string | undefined
  let timer: NodeJS.Timeout | undefined

  async function clearOurs(): Promise<void> {
    clearTimeout(timer)
    const copied = ours
    ours = undefined
    if (copied !== undefined && hashOf(await clipboard.readText()) === copied) await clipboard.clear()
  }

  return {
    note: async (soon) => {
      clearTimeout(timer)
      const text = await clipboard.readText()
      ours = text === '' ? undefined : hashOf(text)
      if (soon && ours !== undefined) timer = setTimeout(() => void clearOurs(), soonMilliseconds).unref()
    },
    clearOurs,
  }
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64')
