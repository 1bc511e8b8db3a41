import { createHash } from 'node:crypto'
import type { DocumentKind } from '../../../shared/documents/document-kind.ts'
import { findKind } from '../../../shared/documents/kinds.ts'
import { type CheckedFile, checkWordFile } from '../../../shared/documents/word-file/check.ts'
import { holdsText, readWordFile } from '../../../shared/documents/word-file/word-file.ts'
import { AppError } from '../../../shared/errors.ts'
import type { WordFileLanguage, WordFileVersion } from '../../../shared/register/word-files/schema.ts'
import type { CallContext } from '../context.ts'
import { sealedWordFiles, wordFileSealId } from '../history/sealed-areas.ts'
import { recordEvent } from '../history/trail.ts'
import type { RegisterDb } from '../tables.ts'
import { findContents, findUse, insertFileVersion, keepContents, listFileVersions, newestVersion } from './repository.ts'

/** Opens the archive behind the gate; passed in, because records know nothing of files from outside. */
export type ReadParts = (file: Uint8Array) => Promise<ReadonlyMap<string, Uint8Array>>

interface Place {
  readonly kind: string
  readonly language: WordFileLanguage
}

interface NewVersion extends Place {
  readonly after: number
  readonly content: { readonly file: Uint8Array; readonly fileName: string } | { readonly sha256: string } | null
  readonly note: string
}

function kindFor({ kind: id, language }: Place): DocumentKind<unknown> {
  const kind = findKind(id)
  if (!kind?.languages.includes(language)) throw new AppError('not-found', { area: 'word-files' })
  return kind
}

const utf8 = new TextDecoder('utf-8')

async function readFile(readParts: ReadParts, place: Place, file: Uint8Array): Promise<CheckedFile & { readonly sha256: string }> {
  const kind = kindFor(place)
  const parts = await readParts(file)
  const xml = new Map([...parts].flatMap(([path, bytes]): [string, string][] => (holdsText(path) ? [[path, utf8.decode(bytes)]] : [])))
  return { ...checkWordFile(kind, place.language, readWordFile(xml)), sha256: createHash('sha256').update(file).digest('hex') }
}

interface FileInUse {
  readonly sha256: string | null
  readonly fileName: string
  readonly places: readonly string[]
}

/** A file that was in use before is read anew: the kind may have lost a field since. */
async function fileInUse(readParts: ReadParts, db: RegisterDb, { content, ...place }: NewVersion): Promise<FileInUse> {
  if (content === null) return { sha256: null, fileName: '', places: [] }
  const file = 'file' in content ? content.file : await findContents(db, content.sha256)
  const fileName = 'file' in content ? content.fileName : (await findUse(db, place.kind, content.sha256))?.fileName
  if (file === undefined || fileName === undefined) throw new AppError('not-found', { area: 'word-files' })
  const { sha256, places, mistakes } = await readFile(readParts, place, file)
  // The window shows where the mistakes are; here none gets past it.
  if (mistakes.length > 0) throw new AppError('invalid-input', { fields: ['file'] })
  await keepContents(db, sha256, file)
  return { sha256, fileName, places }
}

export const wordFileHandlers = (readParts: ReadParts) => ({
  versions: ({ kind }: { kind: string }, { db }: CallContext) => listFileVersions(db, kind),

  file: async ({ sha256 }: { sha256: string }, { db }: CallContext) => {
    const file = await findContents(db, sha256)
    if (!file) throw new AppError('not-found', { area: 'word-files' })
    if (createHash('sha256').update(file).digest('hex') !== sha256) throw new AppError('paper-altered', { id: sha256 })
    return { file }
  },

  check: async ({ file, ...place }: Place & { file: Uint8Array }) => {
    const { sha256, places, mistakes } = await readFile(readParts, place, file)
    return { sha256, places: [...places], mistakes: [...mistakes] }
  },

  save: (input: NewVersion, { db: register, author, clock }: CallContext) =>
    register.transaction().execute(async (db) => {
      kindFor(input)
      const { kind, language, after, note } = input
      if ((await newestVersion(db, kind, language)) !== after) throw new AppError('changed-meanwhile', { area: 'word-files' })
      const { sha256, fileName, places } = await fileInUse(readParts, db, input)
      const saved: WordFileVersion = { kind, language, version: after + 1, sha256, fileName, note, madeAt: clock.now(), madeBy: author.name }
      await insertFileVersion(db, saved, places, author.userId)
      const recordId = wordFileSealId(kind, language, saved.version)
      const seal = await sealedWordFiles.sealOf(db, recordId)
      await recordEvent(db, author, { at: saved.madeAt, action: 'word-file-changed', area: 'word-files', recordId, ...(seal ? { after: seal } : {}), details: { kind, language, version: saved.version } })
      return saved
    }),
})
