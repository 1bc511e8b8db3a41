import { closeSync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'

/** Forces a file's bytes to the disk. Opened for writing because Windows flushes no other handle. */
export function syncFile(file: string): void {
  const handle = openSync(file, 'r+')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** Makes new and changed names in a folder survive a power cut. Windows journals names itself and cannot sync folders. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** A new file that is on the disk when this returns, all but its name. */
export function writeNewFile(file: string, bytes: Buffer): void {
  const handle = openSync(file, 'wx', 0o600)
  try {
    let written = 0
    while (written < bytes.length) written += writeSync(handle, bytes, written, bytes.length - written, written)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** On Windows a virus scanner holds a new file for a moment and the renaming is refused: it is tried for a second. */
export function renameDurably(from: string, to: string): void {
  for (let attempt = 1; ; attempt += 1) {
    try {
      renameSync(from, to)
      break
    } catch (error) {
      if (process.platform !== 'win32' || attempt === 10) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100)
    }
  }
  syncFolder(dirname(to))
}
