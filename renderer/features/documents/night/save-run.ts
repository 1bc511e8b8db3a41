import { getKind } from '../../../../shared/documents/kinds.ts'
import { lettersAtOnce } from '../../../../shared/register/night/calls.ts'
import { api } from '../../../api.ts'
import { joinPapers } from '../../../documents/join-papers.ts'
import { writeDocxInWorker } from '../../../documents/write-docx.ts'
import type { WholeRun } from './night-work.ts'

/** What the files beside the letters are called, in the language of the interface. */
export interface RunNames {
  readonly folder: string
  readonly print: string
  readonly envelopes: string
  readonly dispatch: string
}

/**
 * Writes what a run has made into a folder of its own: every letter, all of them once more as one file for the printer in
 * the order of the tray, the envelopes in the same order, and the list for the messenger. A few letters are in memory at a
 * time, whatever their number.
 *
 * @returns how many letters were written; undefined where no folder was chosen
 */
export async function saveRun({ run, items }: WholeRun, names: RunNames, tell: (done: number) => void): Promise<number | undefined> {
  const positions = items.filter(({ state }) => state === 'issued').map(({ position }) => position)
  const { opened } = await api.desk.openRunFolder({ name: names.folder })
  if (!opened) return undefined
  const letters = joinPapers()
  for (let at = 0; at < positions.length; at += lettersAtOnce) {
    const files = await api.night.files({ id: run.id, positions: positions.slice(at, at + lettersAtOnce) })
    for (const { file } of files) letters.add(file)
    await api.desk.saveToRunFolder({ files: files.map(({ fileName, file }) => ({ fileName, file })) })
    tell(Math.min(positions.length, at + lettersAtOnce))
  }
  await saveOne(names.print, letters.finish())
  await saveEnclosures(run.id, names)
  return positions.length
}

async function saveEnclosures(runId: string, names: RunNames): Promise<void> {
  const { envelopes, dispatch, settings } = await api.night.enclosures({ id: runId })
  const write = ({ kind, facts, confirmed, wording }: typeof dispatch): Promise<Uint8Array<ArrayBuffer>> =>
    writeDocxInWorker({ kind: getKind(kind).id, facts, language: 'both', settings, confirmed: new Map(confirmed), wording })
  const covers = joinPapers()
  for (const envelope of envelopes) covers.add(await write(envelope))
  await saveOne(names.envelopes, covers.finish())
  await saveOne(names.dispatch, await write(dispatch))
}

async function saveOne(name: string, file: Uint8Array<ArrayBuffer> | undefined): Promise<void> {
  if (file) await api.desk.saveToRunFolder({ files: [{ fileName: `${name}.docx`, file }] })
}
