import { flipFuses, FuseState, FuseV1Options, FuseVersion, getCurrentFuseWire } from '@electron/fuses'

/**
 * Switches in Electron's binary (https://www.electronjs.org/docs/latest/tutorial/fuses): nobody who only starts the program
 * can turn it into a plain Node, attach a debugger, or feed it other files than its archive.
 */
const wanted = {
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableCookieEncryption]: true,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
}

type FuseName = keyof typeof FuseV1Options

/** What a release has, by name. */
export const releaseFuses: Readonly<Partial<Record<FuseName, boolean>>> = byName((fuse) => wanted[fuse])

export async function setReleaseFuses(executable: string): Promise<void> {
  await flipFuses(executable, { version: FuseVersion.V1, resetAdHocDarwinSignature: process.platform === 'darwin', ...wanted })
}

/** For a test's own copy, never for what is given away: whoever starts it may look into it. */
export async function letInspect(executable: string): Promise<void> {
  await flipFuses(executable, { version: FuseVersion.V1, [FuseV1Options.EnableNodeCliInspectArguments]: true })
}

/** The fuses that this Electron has, as they stand in its binary. */
export async function readFuses(executable: string): Promise<Partial<Record<FuseName, boolean>>> {
  const wire: Readonly<Partial<Record<FuseV1Options, FuseState>>> = await getCurrentFuseWire(executable)
  return byName((fuse) => {
    const state = wire[fuse]
    return state === FuseState.ENABLE ? true : state === FuseState.DISABLE ? false : undefined
  })
}

function byName(stateOf: (fuse: keyof typeof wanted) => boolean | undefined): Partial<Record<FuseName, boolean>> {
  const found: Partial<Record<FuseName, boolean>> = {}
  for (const fuse of Object.keys(wanted).map(Number) as (keyof typeof wanted)[]) {
    const state = stateOf(fuse)
    if (state !== undefined) found[FuseV1Options[fuse] as FuseName] = state
  }
  return found
}
