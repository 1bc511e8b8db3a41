import type { Source } from './read-source.ts'

/** Prescribed by the owner, and what tools insist on finding at the top. */
export const topLevel: readonly string[] = `
  electron renderer shared resources locales test package.json electron.vite.config.ts tsconfig.json
  README.md CHANGELOG.md THREATS.md LICENSE package-lock.json .ci .oxlintrc.json .gitignore .gitattributes .npmrc .editorconfig
`
  .trim()
  .split(/\s+/u)

/** Drawers that hide things. What one area needs lives in it; what several need gets a noun for a folder. */
const drawers = /^(?:utils?|helpers?|libs?|services?|types?|common|misc|shared)$/u

const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u
const longest = 300
const excuse = 'Reason for its length:'

export function checkTopLevel(names: readonly string[]): string[] {
  return names
    .filter((name) => !topLevel.includes(name))
    .map((name) => `${name} stands at the top, where only these may: ${topLevel.join(', ')}`)
}

/** Folders and files in kebab-case, dots only before what tools read (`.test.ts`, `.worker.ts`, `.module.css`). */
export function checkNames(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    const parts = path.split('/')
    const file = parts.pop() ?? ''
    const words = [...parts, ...file.split('.')]
    return words.every((word) => kebab.test(word)) ? [] : [`${path} is not in kebab-case`]
  })
}

/** Only in the program: tests have helpers by that name. */
export function checkFolders(paths: readonly string[]): string[] {
  return paths.flatMap((path) =>
    path
      .split('/')
      .slice(1, -1)
      .filter((folder) => drawers.test(folder))
      .map((folder) => `${path}: a folder named ${folder} is a drawer; name the thing it holds`),
  )
}

export function checkLengths(sources: readonly Source[]): string[] {
  return sources
    .filter(({ lineCount, firstComment }) => lineCount > longest && !firstComment.includes(excuse))
    .map(({ path, lineCount }) => `${path} has ${lineCount} lines, more than ${longest}: split it, or begin it with a comment “${excuse} …”`)
}

/** One word, every room: an area has the same name everywhere. */
export function checkAreaNames(paths: readonly string[], screensWithoutArea: readonly string[]): string[] {
  const foldersIn = (room: string): string[] => [
    ...new Set(paths.flatMap((path) => (path.startsWith(room) && path.slice(room.length).includes('/') ? [path.slice(room.length).split('/')[0] ?? ''] : []))),
  ]
  const areas = foldersIn('shared/register/')
  const rooms: Readonly<Record<string, readonly string[]>> = { 'electron/register/': [], 'renderer/features/': screensWithoutArea }
  return Object.entries(rooms).flatMap(([room, others]) =>
    foldersIn(room)
      .filter((folder) => !areas.includes(folder) && !others.includes(folder))
      .map((folder) => `${room}${folder} is no area of shared/register: ${areas.join(', ')}`),
  )
}
