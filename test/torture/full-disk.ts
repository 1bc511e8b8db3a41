import { rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { AppError } from '../../shared/errors.ts'
import { type Chance, chanceFrom } from './chance.ts'
import { type Count, findingsOf, type HarnessOptions, nothingFound, startCount, type Tally } from './harness.ts'
import { mountSmallDisk } from './small-disk.ts'
import { acknowledgementOf, readAcknowledgements } from './works/acknowledgements.ts'
import { audit, auditing } from './works/audit.ts'
import { createOffice, type Office, openOffice } from './works/office.ts'
import { changeSomething } from './works/writing.ts'
import { inWorkshop } from './workshop.ts'

const diskKilobytes = 16 * 1024
const blockBytes = 4096
/** Free blocks go up by one a round, so that the disk becomes full in every stage of a change. */
const mostFreeBlocks = 120
const mostChanges = 60

/**
 * A real small disk is filled but for a few blocks, and work goes on until it is full; then room is made. Whatever was
 * called saved is there, the rest was refused as `disk-full`, and work goes on. A round is one filling.
 */
export async function run({ rounds, seed }: HarnessOptions): Promise<Tally> {
  const count = startCount('full-disk', seed)
  return inWorkshop(async ({ folder }) => {
    const disk = mountSmallDisk(join(folder, 'disk'), diskKilobytes)
    if (disk === undefined) return count.tally('a small disk cannot be mounted here (needs root on Linux)')
    try {
      const chance = chanceFrom(seed)
      for (let round = 0; round < rounds; round += 1) await fillOnce(count, chance, disk.folder, round)
      return count.tally()
    } finally {
      disk.remove()
    }
  })
}

async function fillOnce(count: Count, chance: Chance, disk: string, round: number): Promise<void> {
  const folder = join(disk, 'register')
  const ballast = join(disk, 'ballast')
  const said: string[] = []
  let office = await createOffice(folder)
  await office.client.organisations.create(someBody)
  fill(ballast, disk, round % mostFreeBlocks)
  const refusal = await workUntilRefused(office, chance, said)
  count.see(refusal)
  const wrong = refusal === 'disk-full' ? nothingFound : { ...nothingFound, silent: [`told ${refusal} on a full disk`] }
  // Closing on a full disk leaves the log as it is; opening has no room for a new one either, and must say so or open.
  await office.close()
  const reopened = await openOffice(folder).catch(codeOf)
  if (typeof reopened === 'string') count.see(`opening: ${reopened}`)
  else await reopened.close()
  rmSync(ballast)
  office = await openOffice(folder)
  const { area, record } = await changeSomething(office, chance)
  said.push(acknowledgementOf(area, record))
  await office.close()
  const found = await auditing(() => openOffice(folder), (again) => audit(again, readAcknowledgements(said)))
  count.round()
  count.acknowledge(said.length)
  count.add(findingsOf([wrong, found]), `${round % mostFreeBlocks} blocks free`)
  rmSync(folder, { recursive: true })
  rmSync(`${folder}.anchor`, { force: true })
}

async function workUntilRefused(office: Office, chance: Chance, said: string[]): Promise<string> {
  for (let change = 0; change < mostChanges; change += 1) {
    try {
      const { area, record } = await changeSomething(office, chance)
      said.push(acknowledgementOf(area, record))
    } catch (error) {
      return codeOf(error)
    }
  }
  return 'disk-full' // it never was: more room than changes
}

function codeOf(error: unknown): string {
  return error instanceof AppError ? error.code : String(error)
}

/** Leaves so many blocks free. */
function fill(ballast: string, disk: string, free: number): void {
  const { bavail, bsize } = statfsSync(disk)
  writeFileSync(ballast, Buffer.alloc(Math.max(0, bavail * bsize - free * blockBytes)))
}

const someBody = {
  kind: 'ministry' as const,
  name: { ky: 'Министрлик', ru: 'Министерство', en: '' },
  abbreviation: { ky: '', ru: '', en: '' },
  countryCode: null,
  aliases: '',
  address: { ky: '', ru: '' },
  phone: '',
  email: '',
  notes: '',
}
