import type { Findings } from '../harness.ts'
import { auditing, historyFaults, structureFaults } from './audit.ts'
import { createOffice, type Office, openOffice } from './office.ts'
import type { Work } from './work.ts'

/** Letters of one run; every kill leaves the next process less to do. */
const letters = 30
const languages = ['ky', 'ru'] as const
/** Kept together: so that a kill falls between batches as well as within them. */
const mostAtOnce = 4

/** Loaded when it is performed: it brings the writer of papers along, and other works start thousands of processes without it. */
const mailing = () => import('../../helpers/mailing.ts')

/** A run of invitations in two languages, made a few letters at a time and begun anew when all are made. */
export const makingNight: Work = {
  name: 'making-night',

  async prepare(folder) {
    const { confirmForms, enterMailing, letterKind, lookThrough } = await mailing()
    const office = await createOffice(folder)
    const subjects = await enterMailing(office.client, letters)
    await confirmForms(office.client, subjects)
    const { id } = await office.client.night.begin({ kind: letterKind, languages: [...languages], envelopes: false, on: '2026-11-22', subjects: [...subjects] })
    await lookThrough(office.client, id)
    await office.close()
  },

  async perform({ folder, chance, acknowledge }) {
    const { lookThrough, makeSome } = await mailing()
    const office = await openOffice(folder)
    acknowledge('open')
    const run = await openRun(office)
    if (run?.state === 'draft') {
      await lookThrough(office.client, run.id)
      const { items } = await office.client.night.start({ id: run.id })
      for (const { position, number } of items) acknowledge(`number ${position} ${number}`)
    }
    if (run) {
      for (;;) {
        const made = await makeSome(office.client, run.id, languages, 1 + chance.below(mostAtOnce))
        if (made.length === 0) break
        for (const position of made) acknowledge(`letter ${position}`)
      }
    }
    await office.close()
    acknowledge('closed')
  },

  inspect: (folder, acknowledged) => auditing(() => openOffice(folder), (office) => auditNight(office, acknowledged)),
}

/** The one run of the register; undefined once it is done. */
async function openRun({ client }: Office) {
  return (await client.night.list({})).find(({ state }) => state === 'draft' || state === 'running')
}

/** Numbers in a row, one a letter; what was said to be made is there with both files, and no letter twice. */
export async function auditNight(office: Office, acknowledged: readonly string[]): Promise<Findings> {
  const { client } = office
  const [run] = await client.night.list({})
  const { items } = await client.night.get({ id: run?.id ?? '' })
  const byPosition = new Map(items.map((item) => [item.position, item]))
  const lost: string[] = []
  const damaged = [...(await structureFaults(office.db())), ...(await historyFaults(office))]
  for (const [what, position, number] of acknowledged.map((line) => line.split(' '))) {
    const item = byPosition.get(Number(position))
    if (what === 'letter' && (item?.state !== 'issued' || item.paperIds.length !== languages.length)) lost.push(`letter ${position}`)
    if (what === 'number' && item?.number !== number) lost.push(`number ${number}`)
  }
  const papers = await client.papers.list({})
  const perLetter = new Map<string, number>()
  for (const { subject, language } of papers) perLetter.set(`${subject.id} ${language}`, (perLetter.get(`${subject.id} ${language}`) ?? 0) + 1)
  for (const [letter, count] of perLetter) if (count > 1) damaged.push(`${letter} was made ${count} times`)
  if (papers.length % languages.length !== 0) damaged.push(`${papers.length} files are half a letter`)
  if (run?.state !== 'draft') {
    const numbers = items.map(({ number }) => Number(number.split('/').at(-1))).toSorted((one, other) => one - other)
    if (numbers.some((number, index) => number !== index + 1)) damaged.push('the numbers do not stand in a row')
  }
  return { lost, damaged, silent: [] }
}
