import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** The compiled recorder, or why there is none here. */
export type Recorder = { readonly library: string } | { readonly missing: string }

/** Compiles `recorder.c` into a folder. */
export function compileRecorder(folder: string): Recorder {
  if (process.platform !== 'linux') return { missing: 'the recorder of disk accesses runs on Linux only' }
  const library = join(folder, 'recorder.so')
  const source = join(import.meta.dirname, 'recorder.c')
  const { error, status, stderr } = spawnSync('cc', ['-O2', '-shared', '-fPIC', '-o', library, source, '-ldl', '-lpthread'], { encoding: 'utf8' })
  if (error !== undefined) return { missing: 'no C compiler (cc) here for the recorder of disk accesses' }
  if (status !== 0) throw new Error(`recorder.c does not compile: ${stderr}`)
  return { library }
}

export interface Watch {
  /** Everything below is recorded and may fail. */
  readonly root: string
  readonly record?: string
  /** Made when a failure struck. */
  readonly hit?: string
  /** Kills the process at its n-th access that changes something. */
  readonly killAt?: number
}

/** The environment that puts a process under the recorder. */
export function watching({ library }: { readonly library: string }, { root, record, hit, killAt }: Watch): NodeJS.ProcessEnv {
  return {
    LD_PRELOAD: library,
    DISK_ROOT: root,
    ...(record === undefined ? {} : { DISK_RECORD: record }),
    ...(hit === undefined ? {} : { DISK_HIT: hit }),
    ...(killAt === undefined ? {} : { DISK_FAULT: `!fault ${killAt} 0 0 0` }),
  }
}
