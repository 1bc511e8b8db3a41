import { contextBridge, ipcRenderer } from 'electron'
import type { Bridge } from '../shared/calls/bridge.ts'
import type { Reply } from '../shared/calls/call.ts'
import { callChannel, type DeskEvent, eventChannel } from '../shared/calls/events.ts'

const bridge: Bridge = {
  call: (name, input) => ipcRenderer.invoke(callChannel, name, input) as Promise<Reply>,
  subscribe: (listener) => {
    const receive = (_event: unknown, event: DeskEvent): void => listener(event)
    ipcRenderer.on(eventChannel, receive)
    return () => ipcRenderer.off(eventChannel, receive)
  },
}

contextBridge.exposeInMainWorld('bridge', bridge)
