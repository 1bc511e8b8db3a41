import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * Makes a folder of the cache once. It is filled beside its place and then renamed, so an interrupted preparation never
 * looks finished, and of two runs at the same time the slower one simply takes what the quicker one made.
 */
export async function prepareFolderOnce(folder: string, fill: (folder: string) => Promise<void>): Promise<void> {
  if (existsSync(folder)) return
  await mkdir(dirname(folder), { recursive: true })
  const beside = `${folder}.${randomUUID()}.part`
  await mkdir(beside)
  try {
    await fill(beside)
    await rename(beside, folder)
  } catch (error) {
    if (!existsSync(folder)) throw error
  } finally {
    await rm(beside, { recursive: true, force: true })
  }
}
