import { posix } from 'node:path'
import type { FoundImport, Source } from './read-source.ts'
import type { Room } from './rooms.ts'

/** What a specifier names: a file of the project (`shared/errors.ts`), a package (`docx`, `@mantine/core`) or `node:fs`. */
export function targetOf(path: string, specifier: string): string {
  const [plain = specifier] = specifier.split('?')
  if (plain.startsWith('.')) return posix.join(posix.dirname(path), plain)
  if (plain.startsWith('node:')) return plain
  return plain
    .split('/')
    .slice(0, plain.startsWith('@') ? 2 : 1)
    .join('/')
}

/** One sentence for every import that the table does not allow. */
export function checkImports(sources: readonly Source[], rooms: readonly Room[]): string[] {
  return sources.flatMap((source) => {
    const place = findRoom(source.path, rooms)
    if (!place) return [`${source.path} stands in no room. Rooms: ${rooms.map((room) => room.holds).join(', ')}`]
    return source.imports.flatMap((found) => refuse(source, found, place, rooms))
  })
}

interface Place {
  readonly room: Room
  readonly own: string | undefined
}

function refuse(source: Source, found: FoundImport, { room, own }: Place, rooms: readonly Room[]): string[] {
  const target = targetOf(source.path, found.specifier)
  // A glob reaches every file that it could match; only its own folder words count.
  const allowed = room.mayImport.map((pattern) => pattern.replaceAll('<own>', own ?? '<own>'))
  if (isAllowed(target, allowed)) return []
  const types = room.mayImportTypesOf ?? []
  if (found.kind === 'type' && isAllowed(target, types)) return []
  const importers = rooms.filter(({ mayImport }) => isAllowed(target, mayImport.map((pattern) => pattern.replaceAll('<own>', '*'))))
  return [
    `${source.path}:${found.line} imports '${found.specifier}' (${target}). ` +
      `Room ${room.holds} may import: ${allowed.join(', ')}${types.length > 0 ? `; types of ${types.join(', ')}` : ''}. ` +
      `'${target}' may be imported by: ${importers.map((importer) => importer.holds).join(', ') || 'nobody'}.`,
  ]
}

function findRoom(path: string, rooms: readonly Room[]): Place | undefined {
  for (const room of rooms) {
    const match = toExpression(room.holds).exec(path)
    if (match) return { room, own: match.groups?.['own'] }
  }
  return undefined
}

/** The last pattern that fits decides, so a `!` takes back and a later pattern gives again. */
function isAllowed(target: string, patterns: readonly string[]): boolean {
  let allowed = false
  for (const pattern of patterns) {
    const takesBack = pattern.startsWith('!')
    if (toExpression(takesBack ? pattern.slice(1) : pattern).test(target)) allowed = !takesBack
  }
  return allowed
}

function toExpression(pattern: string): RegExp {
  const source = pattern
    .replaceAll(/[.+()[\]]/gu, String.raw`\$&`)
    .replaceAll('**', '\u0000')
    .replaceAll('*', '[^/]*')
    .replaceAll('\u0000', '.*')
    .replaceAll('<own>', '(?<own>[^/]+)')
  return new RegExp(`^${source}$`, 'u')
}
