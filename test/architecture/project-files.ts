import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const project = fileURLToPath(new URL('../..', import.meta.url))

/** Rooms whose files are the program. */
export const sourceRooms = ['electron', 'renderer', 'shared'] as const

const code = /\.(?:[cm]?[jt]s|tsx)$/u

export const isCode = (path: string): boolean => code.test(path)

/** Paths of all files under a folder, from the project's root and with `/`. */
export function filesUnder(folder: string): string[] {
  return readdirSync(join(project, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(project.length).replaceAll('\\', '/'))
    .toSorted()
}

export const readProjectFile = (path: string): string => readFileSync(join(project, path), 'utf8')

/** What lies at the top, without what Git is told to overlook. */
export function topLevelEntries(): string[] {
  const overlooked = readProjectFile('.gitignore')
    .split('\n')
    .map((line) => line.trim().replace(/\/$/u, ''))
  return readdirSync(project).filter((name) => name !== '.git' && !overlooked.includes(name))
}
