import { fromBuffer, type Entry, type ZipFile } from 'yauzl'
import { AppError } from '../../shared/errors.ts'

/**
 * The gate for every file that is a ZIP inside (DOCX, XLSX): nothing else reads one before it has passed here. Libraries that
 * read such files believe what is written in them; a bomb of 400 KB made them take 2 GB (security.md § 6.1). Here every byte
 * is counted while it is unpacked, so that a header that lies about sizes helps nobody.
 */
export interface ZipLimits {
  readonly entries: number
  readonly entryBytes: number
  readonly totalBytes: number
  /** How many times larger an entry may be than what it is packed into; small ones may be any. */
  readonly ratio: number
  readonly milliseconds: number
}

export const zipLimits: ZipLimits = { entries: 2000, entryBytes: 50_000_000, totalBytes: 100_000_000, ratio: 200, milliseconds: 10_000 }

/** Where a high ratio is no sign of a bomb. */
const smallEntryBytes = 1_000_000

/** Why a file was not let in; each is a `reason` in the details of `file-not-safe`. */
export type ZipFault = 'not-a-zip' | 'too-many' | 'too-large' | 'too-dense' | 'bad-name' | 'repeated-name' | 'encrypted' | 'too-slow'

/** Parts by their path in the archive. @throws AppError `file-not-safe` with a {@link ZipFault} as its reason */
export async function openZip(bytes: Uint8Array, limits: ZipLimits = zipLimits): Promise<ReadonlyMap<string, Buffer>> {
  const zip = await open(bytes)
  try {
    return await readAll(zip, limits)
  } finally {
    zip.close()
  }
}

function refuse(reason: ZipFault, cause?: unknown): AppError {
  return new AppError('file-not-safe', { reason }, { cause })
}

async function open(bytes: Uint8Array): Promise<ZipFile> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return new Promise((resolve, reject) => {
    // Strict names: a backslash is a folder on Windows and a letter elsewhere.
    fromBuffer(buffer, { lazyEntries: true, strictFileNames: true, validateEntrySizes: true, decodeStrings: true }, (error, zip) => {
      if (error) reject(refuse('not-a-zip', error))
      else resolve(zip)
    })
  })
}

async function readAll(zip: ZipFile, limits: ZipLimits): Promise<ReadonlyMap<string, Buffer>> {
  if (zip.entryCount > limits.entries) throw refuse('too-many')
  const parts = new Map<string, Buffer>()
  const names = new Set<string>()
  const until = performance.now() + limits.milliseconds
  let total = 0
  for (let entry = await next(zip); entry !== undefined; entry = await next(zip)) {
    checkEntry(entry, names, limits)
    if (names.size > limits.entries) throw refuse('too-many')
    if (entry.fileName.endsWith('/')) continue
    const part = await readEntry(zip, entry, { limits, left: limits.totalBytes - total, until })
    total += part.byteLength
    parts.set(entry.fileName, part)
  }
  return parts
}

/** The next entry, or undefined after the last. yauzl refuses absolute, upward and backslash names itself, by a sentence. */
function next(zip: ZipFile): Promise<Entry | undefined> {
  return new Promise((resolve, reject) => {
    const settle = (finish: () => void): void => {
      zip.removeAllListeners('entry')
      zip.removeAllListeners('end')
      zip.removeAllListeners('error')
      finish()
    }
    zip.once('entry', (entry: Entry) => settle(() => resolve(entry)))
    zip.once('end', () => settle(() => resolve(undefined)))
    zip.once('error', (error: Error) => settle(() => reject(refuse(/path|characters/iu.test(error.message) ? 'bad-name' : 'not-a-zip', error))))
    zip.readEntry()
  })
}

const general = { encrypted: 0x1 } as const

function checkEntry(entry: Entry, names: Set<string>, limits: ZipLimits): void {
  const { fileName, uncompressedSize, compressedSize, generalPurposeBitFlag } = entry
  if ((generalPurposeBitFlag & general.encrypted) !== 0) throw refuse('encrypted')
  if (!isSafeName(fileName)) throw refuse('bad-name')
  // Windows would write «Word/Document.xml» over «word/document.xml».
  const name = fileName.normalize('NFC').toLowerCase()
  if (names.has(name)) throw refuse('repeated-name')
  names.add(name)
  if (uncompressedSize > limits.entryBytes) throw refuse('too-large')
  if (uncompressedSize > smallEntryBytes && uncompressedSize > compressedSize * limits.ratio) throw refuse('too-dense')
}

function isSafeName(name: string): boolean {
  const parts = name.replace(/\/$/u, '').split('/')
  return !/[\\:\p{Cc}]/u.test(name) && parts.every((part) => part !== '' && part !== '.' && part !== '..')
}

interface Allowance {
  readonly limits: ZipLimits
  /** Bytes that the whole archive may still give. */
  readonly left: number
  /** On the clock of `performance.now()`. */
  readonly until: number
}

function readEntry(zip: ZipFile, entry: Entry, { limits, left, until }: Allowance): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(refuse('not-a-zip', error))
      const chunks: Buffer[] = []
      let size = 0
      stream.on('data', (chunk: Buffer) => {
        size += chunk.byteLength
        if (size > Math.min(limits.entryBytes, left)) stream.destroy(refuse('too-large'))
        else if (performance.now() > until) stream.destroy(refuse('too-slow'))
        else chunks.push(chunk)
      })
      stream.once('end', () => resolve(Buffer.concat(chunks)))
      // yauzl counts too: more bytes than the header says are an error.
      stream.once('error', (cause: Error) => reject(cause instanceof AppError ? cause : refuse(/too many bytes/iu.test(cause.message) ? 'too-large' : 'not-a-zip', cause)))
    })
  })
}
