import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Chance } from '../chance.ts'
import type { Entry } from './recording.ts'
import { type Fate, StoredFile } from './stored-file.ts'

/**
 * How names survive. `in-order`: as on NTFS and ext4, whose journals keep them. `unsynced-lost`: POSIX promises a name only
 * once its folder was synced; of the changes since then a beginning survives, in half of the states none.
 */
export const nameModels = ['in-order', 'unsynced-lost'] as const
export type NameModel = (typeof nameModels)[number]

const folder = 'folder'
type Node = StoredFile | typeof folder
type Names = Map<string, Node>

interface NameChange {
  readonly within: string
  readonly apply: (names: Names) => void
}

/** The disk under a recorded process: fed entry by entry, it tells what a power cut at this moment may leave. */
export class SimulatedDisk {
  /** As the process sees it. */
  readonly #names: Names
  /** As the disk is sure to have it. */
  readonly #safeNames: Names
  #unsyncedNames: NameChange[] = []
  readonly #open = new Map<number, { readonly path: string; readonly node: Node | undefined }>()

  /** @param root what lay on the disk before, all of it safe */
  constructor(root: string) {
    this.#names = readNames(root)
    this.#safeNames = new Map(this.#names)
  }

  take(entry: Entry): void {
    switch (entry.kind) {
      case 'create':
        this.#setName(entry.path, new StoredFile())
        break
      case 'make-folder':
        this.#setName(entry.path, folder)
        break
      case 'remove':
        this.#rename(dirname(entry.path), (names) => names.delete(entry.path))
        break
      case 'rename':
        this.#rename(dirname(entry.to), (names) => { moveName(names, entry.path, entry.to) })
        break
      case 'open':
        this.#open.set(entry.file, { path: entry.path, node: this.#names.get(entry.path) })
        break
      case 'write':
        this.#file(entry.file).write(entry.at, entry.bytes)
        break
      case 'cut':
        this.#file(entry.file).cut(entry.size)
        break
      case 'sync':
        this.#sync(entry.file)
        break
      case 'acknowledge':
        break
    }
  }

  /** One of the states in which the disk may be found. */
  after(model: NameModel, fate: Fate, chance: Chance): ReadonlyMap<string, Buffer | typeof folder> {
    const names = new Map(this.#safeNames)
    const survivors = model === 'in-order' ? this.#unsyncedNames : survivingChanges(this.#unsyncedNames, chance)
    for (const change of survivors) change.apply(names)
    return new Map(Array.from(names, ([path, node]) => [path, node === folder ? folder : node.after(fate, chance)]))
  }

  #setName(path: string, node: Node): void {
    this.#rename(dirname(path), (names) => names.set(path, node))
  }

  #rename(within: string, apply: (names: Names) => void): void {
    apply(this.#names)
    this.#unsyncedNames.push({ within: within === '.' ? '' : within, apply })
  }

  #file(opened: number): StoredFile {
    const node = this.#open.get(opened)?.node
    if (node instanceof StoredFile) return node
    throw new Error(`The record writes to ${this.#open.get(opened)?.path ?? 'a file'} that it never saw made`)
  }

  #sync(opened: number): void {
    const found = this.#open.get(opened)
    if (found?.node instanceof StoredFile) {
      found.node.sync()
      return
    }
    for (const change of this.#unsyncedNames) if (change.within === found?.path) change.apply(this.#safeNames)
    this.#unsyncedNames = this.#unsyncedNames.filter((change) => change.within !== found?.path)
  }
}

/** Within each folder a beginning of what happened. */
function survivingChanges(changes: readonly NameChange[], chance: Chance): NameChange[] {
  const left = new Map<string, number>()
  for (const { within } of changes) left.set(within, (left.get(within) ?? 0) + 1)
  for (const [within, count] of left) left.set(within, chance.percent(50) ? 0 : chance.below(count + 1))
  return changes.filter(({ within }) => {
    const remaining = left.get(within) ?? 0
    left.set(within, remaining - 1)
    return remaining > 0
  })
}

/** A folder takes along what lies in it. */
function moveName(names: Names, from: string, to: string): void {
  for (const [path, node] of Array.from(names)) {
    if (path !== from && !path.startsWith(`${from}/`)) continue
    names.delete(path)
    names.set(to + path.slice(from.length), node)
  }
}

function readNames(root: string): Names {
  const names: Names = new Map()
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    names.set(path.slice(root.length + 1), entry.isDirectory() ? folder : new StoredFile(readFileSync(path)))
  }
  return names
}

/** Lays a state out as real files. What lies in a folder that did not survive is gone with it. */
export function layOut(state: ReadonlyMap<string, Buffer | typeof folder>, root: string): void {
  const laid = new Set(['.'])
  for (const path of [...state.keys()].toSorted()) {
    const node = state.get(path)
    if (node === undefined || !laid.has(dirname(path))) continue
    if (node === folder) {
      mkdirSync(join(root, path))
      laid.add(path)
    } else {
      writeFileSync(join(root, path), node)
    }
  }
}

/** The first path that differs from the real files, where the record should tell exactly of them. */
export function firstDifference(state: ReadonlyMap<string, Buffer | typeof folder>, root: string): string | undefined {
  const real = readNames(root)
  const chance: Chance = { below: () => 0, percent: () => true, pick: ([first]) => first }
  const paths = [...new Set([...state.keys(), ...real.keys()])]
  return paths.find((path) => {
    const node = real.get(path)
    const bytes = node instanceof StoredFile ? node.after('kept', chance) : node
    const simulated = state.get(path)
    return bytes instanceof Buffer && simulated instanceof Buffer ? !bytes.equals(simulated) : bytes !== simulated
  })
}
