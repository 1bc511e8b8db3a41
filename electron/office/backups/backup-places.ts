import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { AppError } from '../../../shared/errors.ts'
import { registerFiles } from '../../database/register-folder.ts'
import { readKeyFile } from '../../keys/key-store.ts'
import { type BackupDesk, backupFolder } from './backup-desk.ts'
import { type FoundCopy, foundCopy, listCopies } from './copy-folder.ts'

/** Where copies lie beside the register's own folder. Chosen in the system's dialogs, never by the page. */
export interface BackupPlaces {
  /** A folder on another disk or a stick; kept by the desk, because a stick has another name on another computer. */
  second?: string | undefined
  /** One copy that somebody pointed at. */
  chosen?: string | undefined
}

/** This register's folder in the second place; undefined where none was chosen or it cannot be reached now. */
export function reachableSecond(desk: BackupDesk, { second }: BackupPlaces): string | undefined {
  if (second === undefined || !existsSync(second)) return undefined
  const own = ownSecondFolder(desk, second)
  if (own !== undefined) return own
  // Without keys nobody knows which register this is; usually there is one.
  const [first] = readdirSync(second).filter((name) => name.startsWith('protocol-desk-'))
  return first === undefined ? undefined : join(second, first)
}

/** In the second place every register has a folder of its own, so that one stick serves several. */
function ownSecondFolder(desk: BackupDesk, second: string): string | undefined {
  try {
    const { keyFile } = readKeyFile(registerFiles(desk.configuration.registerFolder).keys)
    return ownFolderIn(second, keyFile.registerId)
  } catch {
    return undefined
  }
}

const ownFolderIn = (second: string, registerId: string): string => join(second, `protocol-desk-${registerId.slice(0, 8)}`)

/** Where copies of this register may lie, whether or not they can be reached now. */
export function placesOfCopies(folder: string, registerId: string, second: string | undefined): string[] {
  return [registerFiles(folder).backups, ...(second === undefined ? [] : [ownFolderIn(second, registerId)])]
}

/** Every copy in every place. */
export function allCopies(desk: BackupDesk, places: BackupPlaces): FoundCopy[] {
  const second = reachableSecond(desk, places)
  return [
    ...listCopies('register', backupFolder(desk)),
    ...(second === undefined ? [] : listCopies('second', second)),
    ...(places.chosen === undefined ? [] : [foundCopy('chosen', places.chosen)]),
  ]
}

/** The copy of an id, or `copy-missing`: the stick was pulled out, the rotation took it. */
export function getCopy(desk: BackupDesk, places: BackupPlaces, id: string): FoundCopy {
  const found = allCopies(desk, places).find((copy) => (copy.place === 'chosen' ? id === 'chosen/copy' : id === `${copy.place}/${copy.name}`))
  if (!found || !existsSync(found.database)) throw new AppError('copy-missing')
  return found
}
